using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Engaged enforcement supervisors (行政执法监督员), their visits, opinions and the replies.</summary>
public static class Supervisors
{
    public static readonly Field<string> Name = Make.Text("name", "姓名") with { Required = true, InList = true, MaxLength = 40 };
    public static readonly Field<string> Walk = Make.Choice("walk", "身份", ("delegate", "人大代表"), ("cppcc", "政协委员"), ("lawyer", "律师"), ("enterprise", "企业代表"), ("press", "新闻工作者"), ("citizen", "群众代表")) with { Required = true, InList = true };
    public static readonly Field<string> Workplace = Make.Text("workplace", "工作单位") with { InList = true };
    public static readonly Field<string> Phone = Make.Text("phone", "联系电话") with { Sensitivity = Sensitivity.Personal, MaxLength = 20 };
    public static readonly Field<string> Letter = Make.Text("letter", "聘书编号") with { InList = true, MaxLength = 60 };

    public static readonly Register Declaration = new("enforcement-supervisor", "执法监督员名册", [Name, Walk, Workplace, Phone, Letter, From, To, Attachments])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = OversightFields.Group, Systems = [136],
    };

    public static readonly Field<Guid> Supervisor = Make.Link("supervisor", "监督员", "enforcement-supervisor") with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Make.Date("on", "活动日期") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "活动", ("follow", "随队监督"), ("forum", "座谈评议"), ("file", "案卷评议"), ("survey", "走访暗访")) with { Required = true, InList = true };
    public static readonly Field<string> Opinion = Make.Text("opinion", "意见建议") with { Required = true, InList = true, MaxLength = 1000 };
    public static readonly Field<DateOnly> ReplyDue = Make.Date("reply_due", "答复期限");
    public static readonly Field<DateOnly> Replied = Make.Date("replied", "答复日期") with { InList = true };
    public static readonly Field<string> Reply = Make.Paragraph("reply", "答复内容");

    public static readonly Register Visits = new("supervisor-visit", "执法监督员活动台账", [Supervisor, On, Kind, Unit, Opinion, ReplyDue, Replied, Reply, Attachments])
    {
        Title = Opinion, On = On, Unit = Unit, Group = OversightFields.Group, Systems = [136], NotAhead = [Replied],
        Rules = [NotBefore(Replied, On), NeededWith(Reply, Replied)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("enforcement_supervisors_engaged", "聘请执法监督员人数", "名", Nature.Stock, "期末在聘期内的行政执法监督员人数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11", Dimensions = [Walk] },
        new("supervisor_opinions", "执法监督员意见件数", "件", Nature.Flow, "报告期内执法监督员提出意见建议的件数。", 1, FigureQuery.CountRecords(Visits)) { Group = "M11", Dimensions = [Kind] },
    ];
}
