using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Oversight.OversightFields;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Tip-offs and the oversight phone (举报与监督电话) about the bureau's own enforcement; who called is kept secret.</summary>
public static class TipOffs
{
    public static readonly Field<DateOnly> Received = Make.Date("received", "受理日期") with { Required = true, InList = true };
    public static readonly Field<string> Channel = Make.Choice("channel", "渠道", ("phone", "监督电话"), ("letter", "信件"), ("mail", "电子邮件"), ("box", "举报箱"), ("visit", "来访")) with { Required = true, InList = true };
    public static readonly Field<string> What = Make.Text("what", "反映内容") with { Required = true, InList = true, MaxLength = 500 };
    public static readonly Field<string> Informant = Make.Text("informant", "举报人") with { Sensitivity = Sensitivity.Personal, MaxLength = 40, Help = "匿名的不填；仅承办人可见" };
    public static readonly Field<string> Contact = Make.Text("contact", "联系方式") with { Sensitivity = Sensitivity.Personal, MaxLength = 60 };
    public static readonly Field<bool> Secret = Make.YesNo("secret", "要求保密") with { Required = true };
    public static readonly Field<Guid> Handler = Make.Link("handler", "承办人", "staff") with { Required = true, InList = true };
    public static readonly Field<DateOnly> ReplyDue = Make.Date("reply_due", "答复期限") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Replied = Make.Date("replied", "答复日期") with { InList = true };
    public static readonly Field<string> Outcome = Make.Choice("outcome", "结果", ("true", "属实"), ("partly", "部分属实"), ("false", "不属实"), ("elsewhere", "转有权机关")) with { InList = true };
    public static readonly Field<string> Note = Make.Paragraph("note", "办理情况");

    public static readonly Register Declaration = new("tip-off", "举报监督台账", [Received, Channel, What, Informant, Contact, Secret, Handler, ReplyDue, Replied, Outcome, Note, Attachments])
    {
        Title = What, On = Received, Group = OversightFields.Group, Systems = [137], NotAhead = [Replied],
        Keepers = [Fatong.Kernel.Procedures.Roles.LegalReviewer, Fatong.Kernel.Procedures.Roles.Clerk],
        Rules = [NotBefore(ReplyDue, Received), NotBefore(Replied, Received), NeededWith(Outcome, Replied)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("tip_offs", "受理举报监督件数", "件", Nature.Flow, "报告期内举报监督渠道受理的件数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M11", Dimensions = [Channel, Outcome] },
        new("tip_offs_replied_rate", "举报监督答复率", "%", Nature.Rate, "报告期内受理的举报监督件中已答复的件数÷受理件数。", 1, FigureQuery.CountRecords(Declaration).Only(Known(Replied))) { Group = "M11", Per = FigureQuery.CountRecords(Declaration) },
    ];
}
