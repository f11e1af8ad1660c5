using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Identity;

/// <summary>A sign-in of one person of one bureau. Mutable because ASP.NET Core Identity fills it step by step.</summary>
public sealed class Account
{
    public required string Bureau { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Unique in the whole house, lower case.</summary>
    public required string SignIn { get; set; }

    /// <summary>Id of the staff record; the ledger names people only by it.</summary>
    public required Guid Person { get; init; }

    public required string Name { get; set; }

    public required Guid Unit { get; set; }

    public IReadOnlyList<Role> Roles { get; set; } = [];

    public DataScope Scope { get; set; } = DataScope.Self;

    public string? PasswordHash { get; set; }

    /// <summary>Hashes of earlier passwords, newest first, at most four.</summary>
    public IReadOnlyList<string> PasswordHistory { get; set; } = [];

    public DateTimeOffset? PasswordChangedAt { get; set; }

    public bool MustChange { get; set; } = true;

    public string SecurityStamp { get; set; } = "";

    public int FailedCount { get; init; }

    public DateTimeOffset? LockoutUntil { get; init; }

    public DateTimeOffset? DisabledAt { get; set; }

    public string? DisabledReason { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastSignInAt { get; init; }

    public int Revision { get; init; } = 1;

    public bool IsAdministrator => Roles.Any(Separation.IsAdministrative);

    public bool IsLocked(DateTimeOffset now) => LockoutUntil > now;

    /// <summary>Who changes the account in this work; the account itself when null.</summary>
    internal Actor? ChangedBy { get; set; }

    /// <summary>What the ledger is to be told when the account is stored.</summary>
    internal List<EntryDraft> Entries { get; } = [];

    /// <summary>Replaces the password by the hash of a new one; the old one is remembered.</summary>
    internal void TakePassword(string hash, DateTimeOffset now)
    {
        if (PasswordHash is { } old)
        {
            PasswordHistory = [.. PasswordHistory.Prepend(old).Take(PasswordRules.Remembered - 1)];
        }

        PasswordHash = hash;
        PasswordChangedAt = now;
    }

    /// <summary>Who this account is when it acts. <paramref name="below"/>: the bureaux below, when the scope reaches them.</summary>
    public Actor ToActor(IReadOnlyList<string> below) =>
        new(Bureau, Person, Name, Unit, Roles, Scope, Scope == DataScope.BureauAndBelow ? below : []);
}
