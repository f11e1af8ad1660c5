using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.GovernanceFields;

namespace Fatong.Rooms.Governance.Leadership;

/// <summary>What was spent on rule-of-law work, payment by payment.</summary>
public static class Spendings
{
    public static readonly Field<string> Title = Name("支出事由");
    public static readonly Field<DateOnly> On = Held("支付日期");
    public static readonly Field<Guid> Budget = Make.Link("budget", "预算项目", "rol-budget") with { Required = true, InList = true };
    public static readonly Field<string> Purpose = Budgets.Purpose;
    public static readonly Field<long> Amount = Make.Money("amount", "金额") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<string> Payee = Make.Text("payee", "收款单位") with { Required = true };
    public static readonly Field<string> Voucher = Make.Text("voucher", "凭证号") with { Required = true, InList = true, Unique = true, MaxLength = 40 };
    public static readonly Field<IReadOnlyList<string>> Files = Proof("票据");

    public static readonly Register Declaration = new("rol-spending", "法治建设经费支出", [Title, On, Budget, Purpose, Amount, Payee, Voucher, Files])
    {
        Title = Title, On = On, Key = Voucher, Group = LeadershipGroup.Menu, Systems = [13], Keepers = Office,
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("rol_funds_spent", "法治建设经费支出数", "元", Nature.Flow, "报告期内实际支付的法治建设经费合计，按支付日期统计。", 1, FigureQuery.SumRecords(Declaration, Amount)) { Group = "M01", Dimensions = [Purpose] },
    ];
}
