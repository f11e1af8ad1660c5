using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>What happens to enforcement certificates: yearly check, collection on transfer, loss, suspension; and the exam of new officers.</summary>
public static class CertificateEvents
{
    public static readonly Field<Guid> Certificate = Make.Link("certificate", "执法证件", "certificate") with { InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "kind", "事项", ("exam", "新任执法人员考试"), ("issue", "发证"), ("yearly", "年度考核年审"), ("collect", "调离收回"), ("suspend", "暂扣"), ("return", "返还"), ("lost", "遗失声明"), ("reissue", "补发换发"), ("cancel", "注销"), ("revoke", "吊销")) with { Required = true, InList = true };
    public static readonly Field<string> Result = Make.Choice("result", "结果", ("excellent", "优秀"), ("pass", "合格"), ("basic", "基本合格"), ("fail", "不合格"), ("done", "已办理")) with { Required = true, InList = true };
    public static readonly Field<long> Score = Make.Count("score", "考试成绩", "分") with { Max = 1000 };
    public static readonly Field<string> Reason = Make.Text("reason", "事由") with { MaxLength = 500 };
    public static readonly Field<string> Note = Make.Text("note", "摘要") with { Required = true, InList = true };

    public static readonly Register Declaration = new("certificate-event", "执法证件管理台账", [On, Person, Certificate, Kind, Result, Score, Reason, Note, Attachments])
    {
        Title = Note, On = On, Group = Menu, Systems = [142],
        Rules =
        [
            NeededWhen(Certificate, Kind, "yearly", "collect", "suspend", "return", "lost", "reissue", "cancel", "revoke"), NeededWhen(Score, Kind, "exam"),
            NeededWhen(Reason, Kind, "collect", "suspend", "cancel", "revoke"),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("certificate_events", "执法证件办理件次", "件次", Nature.Flow, "报告期内办理执法证件年审、收回、暂扣、换发等事项的件次，按事项分列。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M12", Dimensions = [Kind, Result] },
    ];
}
