using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;
using Microsoft.AspNetCore.Identity;

namespace Fatong.Platform.Identity;

/// <summary>What became of a change to an account: done, or the errors by field.</summary>
public sealed record AccountResult(Account? Account, IReadOnlyList<FieldError> Errors)
{
    public bool Accepted => Errors.Count == 0;
}

/// <summary>An account to be made.</summary>
/// <param name="Person">The staff record; a new id for an administrator who is not on the staff list.</param>
public sealed record NewAccount(string SignIn, Guid Person, string Name, Guid Unit)
{
    public IReadOnlyList<Role> Roles { get; init; } = [];

    public DataScope Scope { get; init; } = DataScope.Self;

    /// <summary>False for demonstration accounts, whose random password was printed for use.</summary>
    public bool MustChange { get; init; } = true;
}

/// <summary>Every change to accounts. Who may do which is separated: see <see cref="Separation"/>.</summary>
public sealed class Accounts(UserManager<Account> users, AccountReader reader, Desk desk)
{
    /// <summary>Makes an account. A password may be given by set-up and demonstration data; without one a set-up link is needed.</summary>
    /// <remarks>Writes <c>account.created.v1</c>. Roles are accepted only from the house itself (<see cref="HouseActor.Of"/>).</remarks>
    public async Task<AccountResult> Create(Actor by, NewAccount given, string? password, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        Need(by, Roles.SystemAdmin, errors);
        if (!SignInNames.Fits(given.SignIn))
        {
            errors.Add(new("sign_in", "登录名", SignInNames.Rule));
        }

        if (string.IsNullOrWhiteSpace(given.Name))
        {
            errors.Add(new("name", "姓名", "必填"));
        }

        if (given.Roles.Count > 0 && !by.IsHouse())
        {
            errors.Add(new("roles", "角色", "角色由安全管理员授予"));
        }

        errors.AddRange(await WhyNotHeld(by.Bureau, given.Person, null, given.Roles, ct));
        if (errors.Count > 0)
        {
            return new(null, errors);
        }

        var account = new Account
        {
            Bureau = by.Bureau, Id = desk.Ids.Next(), SignIn = given.SignIn.ToLowerInvariant(), Person = given.Person, Name = given.Name.Trim(),
            Unit = given.Unit, Roles = given.Roles, Scope = given.Scope, MustChange = given.MustChange, CreatedAt = desk.Clock.Now, ChangedBy = by,
        };
        Note(account, "account.created.v1", null, Holding(account));
        return Result(account, password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, password));
    }

    /// <summary>Renames an account's holder or moves the account to another unit (系统管理员).</summary>
    public Task<AccountResult> Place(Actor by, Guid id, string name, Guid unit, CancellationToken ct) => Change(by, id, Roles.SystemAdmin, (account, errors) =>
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            errors.Add(new("name", "姓名", "必填"));
        }

        account.Name = name.Trim();
        account.Unit = unit;
        Note(account, "account.placed.v1", null, new() { ["unit"] = unit.ToString() });
    }, ct);

    /// <summary>Switches an account off; its sessions end at their next request (系统管理员).</summary>
    public Task<AccountResult> Disable(Actor by, Guid id, string reason, CancellationToken ct) => Change(by, id, Roles.SystemAdmin, (account, errors) =>
    {
        Require(reason, "reason", "停用原因", errors);
        NotSelf(by, account, errors);
        account.DisabledAt = desk.Clock.Now;
        account.DisabledReason = reason;
        Note(account, "account.disabled.v1", reason, []);
    }, ct);

    public Task<AccountResult> Enable(Actor by, Guid id, string reason, CancellationToken ct) => Change(by, id, Roles.SystemAdmin, (account, errors) =>
    {
        Require(reason, "reason", "启用原因", errors);
        account.DisabledAt = null;
        account.DisabledReason = null;
        Note(account, "account.enabled.v1", reason, []);
    }, ct);

    /// <summary>Gives roles and scope (安全管理员). Administrators may hold nothing else, and nobody grants himself.</summary>
    public async Task<AccountResult> Grant(Actor by, Guid id, IReadOnlyList<Role> roles, DataScope scope, string reason, CancellationToken ct)
    {
        if (await reader.Find(by.Bureau, id, ct) is { } held && await WhyNotHeld(by.Bureau, held.Person, id, roles, ct) is { Count: > 0 } conflicts)
        {
            return new(null, conflicts);
        }

        return await Change(by, id, Roles.SecurityAdmin, (account, errors) =>
        {
            Require(reason, "reason", "授权依据", errors);
            NotSelf(by, account, errors);
            account.Roles = roles;
            account.Scope = scope;
            Note(account, "account.granted.v1", reason, Holding(account));
        }, ct);
    }

    /// <summary>Ends a lockout early (安全管理员).</summary>
    public async Task<AccountResult> Unlock(Actor by, Guid id, string reason, CancellationToken ct)
    {
        var result = await Change(by, id, Roles.SecurityAdmin, (account, errors) =>
        {
            Require(reason, "reason", "解锁原因", errors);
            Note(account, "account.unlocked.v1", reason, []);
        }, ct);
        if (result.Accepted)
        {
            await reader.ClearFailures(by.Bureau, id, ct);
        }

        return result;
    }

    /// <summary>Changes one's own password; every other session of the account ends.</summary>
    public async Task<AccountResult> ChangePassword(Actor by, Guid id, string current, string next, CancellationToken ct)
    {
        var account = await reader.Find(by.Bureau, id, ct) ?? throw new InvalidOperationException($"No account {id}.");
        account.ChangedBy = by;
        account.MustChange = false;
        Note(account, "account.password-changed.v1", null, []);
        return Result(account, await users.ChangePasswordAsync(account, current, next));
    }

    /// <summary>Sets a password without the old one, as a set-up link allows.</summary>
    internal async Task<AccountResult> SetPassword(Account account, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var valid = await validator.ValidateAsync(users, account, password);
            if (!valid.Succeeded)
            {
                return Result(account, valid);
            }
        }

        account.MustChange = false;
        account.TakePassword(users.PasswordHasher.HashPassword(account, password), desk.Clock.Now);
        Note(account, "account.password-set.v1", null, []);
        return Result(account, await users.UpdateSecurityStampAsync(account));
    }

    private async Task<AccountResult> Change(Actor by, Guid id, Role needed, Action<Account, List<FieldError>> change, CancellationToken ct)
    {
        var errors = new List<FieldError>();
        Need(by, needed, errors);
        var account = await reader.Find(by.Bureau, id, ct);
        if (account is null)
        {
            return new(null, [new("", "", "本机关没有此账号")]);
        }

        account.ChangedBy = by;
        change(account, errors);
        return errors.Count > 0 ? new(null, errors) : Result(account, await users.UpdateAsync(account));
    }

    private async Task<IReadOnlyList<FieldError>> WhyNotHeld(string bureau, Guid person, Guid? except, IReadOnlyList<Role> roles, CancellationToken ct)
    {
        if (Separation.WhyNotTogether(roles) is { } together)
        {
            return [together];
        }

        var others = (await reader.OfPerson(bureau, person, ct)).Where(a => a.Id != except).SelectMany(a => a.Roles);
        return roles.Count > 0 && Separation.WhyNotTogether([.. roles.Concat(others).Distinct()]) is not null
            ? [new("roles", "角色", "此人的另一账号持有的角色与之不相容（三员分立）")]
            : [];
    }

    private static void Need(Actor by, Role role, List<FieldError> errors)
    {
        if (!by.Is(role) && !by.IsHouse())
        {
            errors.Add(new("", "", $"只有{role.Name}可以这样做"));
        }
    }

    private static void NotSelf(Actor by, Account account, List<FieldError> errors)
    {
        if (account.Person == by.Person)
        {
            errors.Add(new("", "", "不能对自己的账号这样做"));
        }
    }

    private static void Require(string value, string field, string label, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            errors.Add(new(field, label, "必填"));
        }
    }

    private void Note(Account account, string kind, string? reason, JsonObject payload) =>
        account.Entries.Add(new(kind, account.Id, desk.Clock.Today, reason, payload));

    private static JsonObject Holding(Account account) => new()
    {
        ["person"] = account.Person.ToString(),
        ["unit"] = account.Unit.ToString(),
        ["roles"] = new JsonArray([.. account.Roles.Select(r => (JsonNode)r.Id)]),
        ["scope"] = account.Scope.Id(),
    };

    private static AccountResult Result(Account account, IdentityResult result) => result.Succeeded
        ? new(account, [])
        : new(null, [.. result.Errors.Select(e => e.Code switch
        {
            "PasswordMismatch" => new FieldError("current", "原口令", "不正确"),
            "DuplicateUserName" => new FieldError("sign_in", "登录名", "已被使用"),
            "ConcurrencyFailure" => new FieldError("", "", e.Description),
            _ => new FieldError("password", "", e.Description),
        })]);
}
