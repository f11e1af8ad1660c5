using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Rosters of leading groups by post, effective-dated: who sat in the group on any day of the report year.</summary>
public static class LeadingGroupMembers
{
    public static readonly Field<string> Body = Make.Choice(
        "body", "领导小组", ("rol", "法治政府建设领导小组"), ("publicity", "普法工作领导小组"), ("reform", "综合执法改革领导小组"),
        ("risk", "矛盾风险分析研判领导小组"), ("emergency", "应急和疫情防控领导小组"), ("other", "其他领导小组")) with { Required = true, InList = true };
    public static readonly Field<string> Seat = Make.Choice(
        "seat", "组内职务", ("chair", "组长"), ("vice", "副组长"), ("member", "成员"), ("office", "办公室主任")) with { Required = true, InList = true };
    public static readonly Field<string> Post = Make.Text("post", "本职职务") with { Required = true, InList = true };
    public static readonly Field<Guid> Holder = Person("holder", "现任人员");
    public static readonly Field<string> Duty = Make.Paragraph("duty", "职责") with { MaxLength = 2000 };
    public static readonly Field<string> Document = Make.Text("document", "成立或调整文号") with { Required = true };
    public static readonly Field<DateOnly> From = From("任职起始日");
    public static readonly Field<DateOnly> To = To("任职截止日");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("成立或调整文件");

    public static readonly Register Declaration = new(
        "leading-group-member", "领导小组名册", [Body, Seat, Post, Holder, Duty, Document, From, To, Files])
    {
        Title = Post, InForce = (From, To), Group = LeadershipGroup.Menu, Systems = [3], Keepers = Office, UniqueTogether = [Body, Seat, Post, From],
    };
}
