using System.Text.RegularExpressions;

namespace Fatong.Platform.Identity;

/// <summary>How a sign-in name is written.</summary>
public static partial class SignInNames
{
    public const string Rule = "3至32个小写字母、数字、点、横线或下划线，以字母或数字开头";

    public static bool Fits(string? name) => name is not null && Written().IsMatch(name);

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{2,31}$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
