using Fatong.Kernel;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Work;

namespace Fatong.Platform.Identity;

/// <summary>Separation of the three administrators (三员分立): each does one thing, none does the bureau's business.</summary>
public static class Separation
{
    /// <summary>The administrators that a house begins with, in the order of their set-up links.</summary>
    public static readonly IReadOnlyList<Role> Administrators = [Roles.SystemAdmin, Roles.SecurityAdmin, Roles.AuditAdmin];

    private static readonly Dictionary<DataScope, (string Id, string Name)> Scopes = new()
    {
        [DataScope.Self] = ("self", "本人"),
        [DataScope.Unit] = ("unit", "本科室"),
        [DataScope.Bureau] = ("bureau", "本机关"),
        [DataScope.BureauAndBelow] = ("below", "本机关及下级"),
    };

    public static bool IsAdministrative(Role role) => Administrators.Contains(role);

    /// <summary>The permanent id of a scope, as stored.</summary>
    public static string Id(this DataScope scope) => Scopes[scope].Id;

    /// <summary>The name of a scope, as shown.</summary>
    public static string Name(this DataScope scope) => Scopes[scope].Name;

    public static DataScope? FindScope(string? id) => Scopes.Where(s => s.Value.Id == id).Select(s => (DataScope?)s.Key).FirstOrDefault();

    /// <summary>Why these roles cannot be held together; null when they can.</summary>
    public static FieldError? WhyNotTogether(IReadOnlyCollection<Role> roles) =>
        roles.Any(IsAdministrative) && roles.Count > 1
            ? new("roles", "角色", "系统、安全、审计管理员三员分立，不得兼任其他管理员或业务角色")
            : null;
}
