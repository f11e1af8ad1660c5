using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.WorkLedger;

/// <summary>
/// The work ledger (工作台账): what was done, when, by whom, with evidence, entered once; the entry says which uses it is put to,
/// and duty lists, tasks, posts and highlights point at it instead of telling it again.
/// </summary>
public static class WorkEntries
{
    public static readonly Field<string> Title = Name("工作事项");
    public static readonly Field<DateOnly> On = Held("日期");
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "工作类别", ("meeting", "会议部署"), ("study", "学法培训"), ("publicity", "普法宣传"), ("decision", "依法决策"), ("enforcement", "执法监管"), ("service", "政务服务"),
        ("oversight", "执法监督"), ("dispute", "诉求化解"), ("emergency", "应急保障"), ("party", "党建引领"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Unit = GovernanceFields.Unit("承办单位") with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> People = Make.Links("people", "参加人员", "staff");
    public static readonly Field<string> Place = Make.Text("place", "地点");
    public static readonly Field<long> Number = Make.Count("attendance", "参与人数", "人次") with { InList = true, Estimable = true };
    public static readonly Field<string> What = Make.Paragraph("what", "工作情况") with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Uses = Make.Choices(
        "uses", "用途", ("news", "信息报送"), ("case", "典型案例"), ("indicator", "指标填报"), ("report", "年度报告"), ("duty", "履职佐证"), ("archive", "资料存档")) with { Required = true, InList = true };
    public static readonly Field<string> Indicator = Make.Text("indicator", "对应指标代码") with { MaxLength = 80 };
    public static readonly Field<string> SentTo = Make.Text("sent_to", "信息报送单位");
    public static readonly Field<DateOnly> Sent = Make.Date("sent", "报送日期");
    public static readonly Field<string> Accepted = Make.Choice("accepted", "采用情况", ("used", "已采用"), ("not", "未采用"), ("waiting", "待反馈")) with { InList = true };
    public static readonly Field<string> Where = Url("刊发网址");
    public static readonly Field<IReadOnlyList<string>> Files = Proof();

    public static readonly Register Declaration = new(
        "work-entry", "法治工作台账", [Title, On, Kind, Unit, People, Place, Number, What, Uses, Indicator, SentTo, Sent, Accepted, Where, Files])
    {
        Title = Title, NotAhead = [Sent], On = On, Unit = Unit, Group = WorkLedgerGroup.Menu, Systems = [208], Attendance = new(People, Number),
        Rules = [NotBefore(Sent, On), NeededWith(SentTo, Sent), NeededWith(Sent, Accepted)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("work_entries", "法治工作台账条数", "条", Nature.Flow, "报告期内登记的法治工作台账条数，一项工作登记一次。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M19", Dimensions = [Kind, Unit] },
        new("work_information_sent", "报送法治信息篇数", "篇", Nature.Flow, "报告期内登记、已对外报送的法治工作信息篇数。", 1, FigureQuery.CountRecords(Declaration).Only(Known(Sent))) { Group = "M19", Dimensions = [Kind] },
        new("work_information_used", "法治信息采用篇数", "篇", Nature.Flow, "报告期内报送的法治工作信息中被采用的篇数。", 1, FigureQuery.CountRecords(Declaration).Only(Is(Accepted, "used"))) { Group = "M19", Dimensions = [Kind] },
    ];
}
