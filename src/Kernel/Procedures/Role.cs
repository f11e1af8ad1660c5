namespace Fatong.Kernel.Procedures;

/// <summary>What a person is to an act (角色): 承办人, 法制审核人员, 机关负责人 …</summary>
public sealed record Role(string Id, string Name);

/// <summary>The roles a bureau has.</summary>
public static class Roles
{
    public static readonly Role Officer = new("officer", "执法人员");
    public static readonly Role Handler = new("handler", "承办人员");
    public static readonly Role UnitHead = new("unit-head", "办案机构负责人");
    public static readonly Role LegalReviewer = new("legal-reviewer", "法制审核人员");
    public static readonly Role HearingHost = new("hearing-host", "听证主持人");
    public static readonly Role Leader = new("leader", "机关负责人");
    public static readonly Role Head = new("head", "主要负责人");
    public static readonly Role Clerk = new("clerk", "内勤");
    public static readonly Role Archivist = new("archivist", "档案管理员");
    public static readonly Role Writer = new("writer", "报告撰写人");
    public static readonly Role SystemAdmin = new("system-admin", "系统管理员");
    public static readonly Role SecurityAdmin = new("security-admin", "安全管理员");
    public static readonly Role AuditAdmin = new("audit-admin", "审计管理员");

    /// <summary>What the house does by itself when a day has come. Nobody can be given this role: it is not among <see cref="All"/>.</summary>
    public static readonly Role House = new("house", "系统");

    /// <summary>All roles that people hold, administrators last.</summary>
    public static readonly IReadOnlyList<Role> All =
    [
        Officer, Handler, UnitHead, LegalReviewer, HearingHost, Leader, Head, Clerk, Archivist, Writer,
        SystemAdmin, SecurityAdmin, AuditAdmin,
    ];

    /// <summary>The role by id, or null.</summary>
    public static Role? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
