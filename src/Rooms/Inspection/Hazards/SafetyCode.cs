using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;

namespace Fatong.Rooms.Inspection.Hazards;

/// <summary>The safety colour code of an enterprise (安全赋码): the score follows from the deductions, the colour from the score, by rules of the bureau (待核实).</summary>
public static class SafetyCode
{
    public static readonly StepId Score = new("score");
    public static readonly StepId Confirm = new("confirm");
    public static readonly StepId Publish = new("publish");
    public static readonly StepId Appeal = new("appeal");
    public static readonly StepId Review = new("review");
    public static readonly StepId Use = new("use");

    public static readonly Field<string> Title = Make.Text("code-title", "赋码名称") with { Required = true, InList = true, Searched = true };
    public static readonly Field<Guid> Object = Make.Link("object", "企业", "inspection-object") with { Required = true, InList = true };
    public static readonly Field<string> Period = Make.Text("period", "评分周期") with { Required = true, InList = true };
    public static readonly Field<string> Rule = Make.Text("rule", "扣分项目") with { Required = true };
    public static readonly Field<long> Points = Make.Count("points", "扣分", "分") with { Required = true, Max = 100 };
    public static readonly Field<IReadOnlyList<Facts>> Deductions = Make.Rows("deductions", "扣分明细", Rule, Points) with { Help = "满分100分；没有扣分的可以不填" };
    public static readonly Field<long> Points100 = Make.Count("score", "得分", "分") with { InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Code = Make.Choice("code", "安全码", ("green", "绿码"), ("orange", "橙码"), ("red", "红码")) with { InList = true, Sensitivity = Sensitivity.Open };
    public static readonly Field<string> Verdict = Make.Choice("verdict", "审核意见", ("agree", "同意"), ("reject", "退回")) with { Required = true };
    public static readonly Field<string> AppealText = Make.Paragraph("appeal-text", "申诉理由") with { Required = true };
    public static readonly Field<string> AppealVerdict = Make.Choice("appeal-verdict", "申诉处理", ("upheld", "维持"), ("corrected", "重新赋码")) with { Required = true };
    public static readonly Field<string> AppealReply = Make.Paragraph("appeal-reply", "答复") with { Required = true };
    public static readonly Field<string> UseKind = Make.Choice(
        "use", "码的应用", ("interview", "约谈"), ("capacity", "绿码优先运力审批"), ("frequency", "调整检查频次"), ("deregister", "红码依法注销")) with { Required = true, InList = true };
    public static readonly Field<string> UseNote = Make.Paragraph("use-note", "应用情况") with { Required = true };

    private static readonly Gate NotOwn = new("code-confirmer", WorkSafetyLaw.Art(65), "评分的人不能审核评分", OtherPeopleThan(Score));

    private static readonly Gate Agreed = new("code-confirmed", WorkSafetyLaw.Art(65), "赋码未经审核同意", Taken(Confirm) & Is(Verdict, "agree"));

    private static readonly Gate Fits = new(
        "code-use", WorkSafetyLaw.Art(65), "优先运力审批只用于绿码，注销只用于红码", (!Is(UseKind, "capacity") | Is(Code, "green")) & (!Is(UseKind, "deregister") | Is(Code, "red")));

    public static readonly Procedure Definition =
        new("inspection.safety-code", Version: 1, "企业安全赋码", InForceFrom: new(2021, 9, 1), WorkSafetyLaw.Art(65))
    {
        Steps =
        [
            new(Score, "评分", Officer, WorkSafetyLaw.Art(65)) { Stage = "评分", Asks = [Title, Object, Period, Deductions], Computes = [Points100, Code] },
            new(Confirm, "审核", UnitHead, WorkSafetyLaw.Art(65)) { Stage = "评分", After = [Score], Gates = [NotOwn], Asks = [Verdict] },
            new(Publish, "赋码公示", Clerk, WorkSafetyLaw.Art(65))
            {
                Stage = "公示", After = [Confirm], Ends = true, Gates = [Agreed], Publishes = new("企业安全码", WorkSafetyLaw.Art(65)),
            },
            new(new("return"), "退回办结", Clerk, WorkSafetyLaw.Art(65))
            {
                Stage = "公示", After = [Confirm], Optional = true, Ends = true,
                Gates = [new("code-returned", WorkSafetyLaw.Art(65), "审核没有退回", Taken(Confirm) & Is(Verdict, "reject"))],
            },
            new(Appeal, "受理申诉", Clerk, WorkSafetyLaw.Art(65)) { Stage = "申诉", After = [Publish], Optional = true, Asks = [AppealText] },
            new(Review, "处理申诉", Leader, WorkSafetyLaw.Art(65)) { Stage = "申诉", After = [Appeal], When = Taken(Appeal), Asks = [AppealVerdict, AppealReply] },
            new(Use, "应用安全码", Officer, WorkSafetyLaw.Art(65)) { Stage = "应用", After = [Publish], Optional = true, Repeats = true, Gates = [Fits], Asks = [UseKind, UseNote], Signed = [Leader] },
        ],
        Invariants = [new("published-is-confirmed", WorkSafetyLaw.Art(65), "公示的安全码都经他人审核", [Publish], Taken(Confirm) & Is(Verdict, "agree"))],
        Title = Title,
        NumberWord = "码",
        Group = Kinds.Work,
        Systems = [109, 111],
    };
}
