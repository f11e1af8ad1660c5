using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>Budget lines for rule-of-law work by purpose, with what was asked for and what was granted.</summary>
public static class Budgets
{
    public static readonly Field<string> Title = Name("预算项目");
    public static readonly Field<long> Year = Year();
    public static readonly Field<string> Purpose = Make.Choice(
        "purpose", "用途", ("training", "学法培训"), ("publicity", "普法宣传"), ("equipment", "执法装备"), ("digital", "信息化建设"), ("counsel", "法律顾问"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> On = Held("批复日期");
    public static readonly Field<long> Asked = Make.Money("asked", "申请金额") with { InList = true };
    public static readonly Field<long> Granted = Make.Money("granted", "批复金额") with { Required = true, InList = true };
    public static readonly Field<string> Reason = Make.Paragraph("reason", "申请理由");
    public static readonly Field<string> Document = Make.Text("document", "批复文号");
    public static readonly Field<IReadOnlyList<string>> Files = Proof("申请和批复文件");

    public static readonly Register Declaration = new("rol-budget", "法治建设经费预算", [Title, Year, Purpose, On, Asked, Granted, Reason, Document, Files])
    {
        Title = Title, On = On, Group = LeadershipGroup.Menu, Systems = [13], Keepers = Office, UniqueTogether = [Title, Year], Rules = [PartOf(Granted, Asked)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("rol_funds_granted", "法治建设经费预算数", "元", Nature.Flow, "报告期内批复的法治建设经费预算合计，按批复日期统计。", 1, FigureQuery.SumRecords(Declaration, Granted)) { Group = "M01", Dimensions = [Purpose] },
    ];
}
