using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>The published duty list of the first responsible person: versions with approval and proof of publication.</summary>
public static class DutyLists
{
    public static readonly Field<string> Title = Name("清单名称");
    public static readonly Field<long> Version = Make.Count("version", "版本", "版") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<Guid> Leader = Person("leader", "第一责任人") with { Required = true };
    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows(
        "items", "职责", Make.Text("duty", "职责") with { Required = true, MaxLength = 500 }, Make.Text("basis", "依据"), Make.Text("unit", "承办科室"));
    public static readonly Field<DateOnly> From = From();
    public static readonly Field<DateOnly> To = To();
    public static readonly Field<string> ApprovedBy = Make.Text("approved_by", "审定会议或领导") with { Required = true };
    public static readonly Field<DateOnly> Approved = Make.Date("approved", "审定日期") with { Required = true };
    public static readonly Field<DateOnly> Published = Make.Date("published", "公示日期") with { InList = true };
    public static readonly Field<string> Where = Url("公示网址");
    public static readonly Field<IReadOnlyList<string>> Snapshot = Proof("公示截图或网页快照");

    public static readonly Register Declaration = new(
        "duty-list", "第一责任人职责清单", [Title, Version, Leader, Items, From, To, ApprovedBy, Approved, Published, Where, Snapshot])
    {
        Title = Title, NotAhead = [Published, Approved], InForce = (From, To), Group = LeadershipGroup.Menu, Systems = [2], Keepers = Office, UniqueTogether = [Title, Version],
        Rules = [NotBefore(Published, Approved), NeededWith(Where, Published), NeededWith(Snapshot, Published)],
    };
}
