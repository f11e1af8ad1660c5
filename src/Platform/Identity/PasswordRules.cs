using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Fatong.Platform.Identity;

/// <summary>Passwords: ten characters, three of four classes, without the sign-in name, not one of the last five.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int ShortestLength = 10;

    public const int Remembered = 5;

    private const string Lower = "abcdefghjkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>The rules as a person is told them.</summary>
    public const string Text = "至少10个字符，含大写字母、小写字母、数字、符号中的三类，不含登录名，不与最近5次用过的口令相同";

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var given = password ?? "";
        var errors = new List<IdentityError>();
        void Refuse(string code, string text) => errors.Add(new() { Code = code, Description = text });
        if (given.Length < ShortestLength)
        {
            Refuse("TooShort", $"口令至少{ShortestLength}个字符");
        }

        if (given.Length > 128)
        {
            Refuse("TooLong", "口令至多128个字符");
        }

        if (Classes(given) < 3)
        {
            Refuse("TooPlain", "口令须含大写字母、小写字母、数字、符号中的三类");
        }

        if (given.Contains(user.SignIn, StringComparison.OrdinalIgnoreCase))
        {
            Refuse("ContainsSignIn", "口令不得包含登录名");
        }

        var used = user.PasswordHash is { } current ? user.PasswordHistory.Prepend(current) : user.PasswordHistory;
        if (used.Any(hash => manager.PasswordHasher.VerifyHashedPassword(user, hash, given) != PasswordVerificationResult.Failed))
        {
            Refuse("Reused", $"口令不得与最近{Remembered}次用过的相同");
        }

        return Task.FromResult(errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]));
    }

    /// <summary>A random password that meets the rules and can be read aloud.</summary>
    public static string Random()
    {
        while (true)
        {
            var password = RandomNumberGenerator.GetString(Lower + Upper + Digits, 14);
            if (Classes(password) >= 3)
            {
                return password;
            }
        }
    }

    private static int Classes(string text) =>
        (text.Any(char.IsAsciiLetterLower) ? 1 : 0) + (text.Any(char.IsAsciiLetterUpper) ? 1 : 0)
        + (text.Any(char.IsAsciiDigit) ? 1 : 0) + (text.Any(c => !char.IsAsciiLetterOrDigit(c)) ? 1 : 0);
}
