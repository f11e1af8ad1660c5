using Fatong.Kernel.Fields;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement.Oversight;
using static Fatong.Rooms.Enforcement.Oversight.AppealFields;

namespace Fatong.Cli.Demo.Governance;

/// <summary>One reconsideration or suit, act by act, beside the case it is about or on its own.</summary>
internal sealed class DemoAppeal(DemoDesk desk, DemoCast cast, Guid? parent, string applicant, int number)
{
    private Guid matter;

    private IReadOnlyList<Actor> Signers => [cast.Leader, cast.Head];

    /// <summary>Before the law of 2024 there is no such procedure: the story then leaves it out.</summary>
    public async Task ReviewReceived(DateOnly day, string against, CancellationToken ct)
    {
        if (desk.InForce(Reconsideration.Definition.Code))
        {
            matter = await desk.Open(
                cast.Reviewer, Reconsideration.Definition.Code,
                About(against, $"{applicant}申请行政复议案").With(Reconsideration.Organ, "云溪县人民政府").With(Reconsideration.OrganNumber, $"云政复〔{day.Year}〕{number + 1}号"), parent, Signers, ct);
        }
    }

    public async Task ReviewAnswered(CancellationToken ct)
    {
        await Review(Reconsideration.Entrust, Facts.None.With(Agent, cast.Host.Person).With(Lawyer, "云溪律师事务所方律师"), ct);
        await Review(Reconsideration.Reply, Answer("维持原行政行为"), ct);
    }

    public async Task ReviewDecided(string outcome, CancellationToken ct)
    {
        await Review(Reconsideration.Result, Facts.None.With(Reconsideration.Outcome, outcome).With(Reconsideration.DecisionNumber, $"复决{number + 1}号"), ct);
        if (outcome is "annulled" or "changed" or "illegal")
        {
            await Review(Reconsideration.Perform, Facts.None.With(PerformText, "已按复议决定重新办理。"), ct);
            await Review(Reconsideration.Learn, Facts.None.With(Cause, "procedure").With(Lessons, "答复前未征求第三方意见，已修订办理流程并组织学习。"), ct);
        }

        await Review(Reconsideration.Close, Facts.None, ct);
    }

    public async Task Sued(DateOnly day, string against, CancellationToken ct) => matter = await desk.Open(
        cast.Reviewer, Litigation.Definition.Code,
        About(against, $"{applicant}诉云溪县交通运输局案").With(Litigation.Court, "云溪县人民法院").With(Litigation.CourtNumber, $"（{day.Year}）云01行初{number + 1}号"), parent, Signers, ct);

    public async Task SuitAnswered(DateOnly trial, CancellationToken ct)
    {
        await Suit(Litigation.Entrust, Facts.None.With(Agent, cast.Host.Person).With(Lawyer, "云溪律师事务所方律师"), ct);
        await Suit(Litigation.Answer, Answer("驳回原告的诉讼请求"), ct);
        await Suit(Litigation.Summons, Facts.None.With(Litigation.TrialOn, trial).With(Litigation.TrialAt, "第一法庭"), ct);
    }

    /// <param name="principal">The head of the bureau came; else a deputy did.</param>
    public Task Appeared(bool principal, CancellationToken ct) => Suit(
        Litigation.Appear,
        Facts.None.With(HeadCame, true).With(HeadSpoke, true).With(HeadWho, (principal ? cast.Head : cast.Leader).Person).With(HeadRank, principal ? "principal" : "deputy").With(LawyerCame, true), ct);

    public async Task Judged(string outcome, CancellationToken ct)
    {
        await Suit(Litigation.Judgment, Facts.None.With(Litigation.Outcome, outcome).With(Litigation.Final, true), ct);
        if (outcome is "annulled" or "changed" or "illegal")
        {
            await Suit(Litigation.Perform, Facts.None.With(PerformText, "已在判决确定的期限内重新作出处理。"), ct);
            await Suit(Litigation.Learn, Facts.None.With(Cause, "facts").With(Lessons, "证据收集不全，已列入案卷评查重点和年度培训内容。"), ct);
        }

        await Suit(Litigation.Close, Facts.None, ct);
    }

    private Facts About(string against, string title) => Facts.None.With(Title, title).With(Applicant, applicant).With(Against, against)
        .With(AgainstText, "申请人（原告）认为我局作出的行政行为认定事实不清，请求撤销。").With(Simple, false);

    private static Facts Answer(string claim) => Facts.None.With(ReplyText, "一、认定事实清楚，证据确凿。\n二、适用依据正确，程序合法。\n三、处理适当。").With(ReplyClaim, $"请依法{claim}。")
        .With(EvidenceList, (IReadOnlyList<Facts>)[EvidenceRow("案卷材料", "作出行政行为的事实和程序", 26), EvidenceRow("法律法规文本", "职权和依据", 8)]);

    private static Facts EvidenceRow(string item, string proves, long pages) => new(
        [KeyValuePair.Create("evidence-item", (object)item), KeyValuePair.Create("evidence-proves", (object)proves), KeyValuePair.Create("evidence-pages", (object)pages)]);

    private Task Review(Kernel.Procedures.StepId step, Facts facts, CancellationToken ct) => matter == Guid.Empty ? Task.CompletedTask : desk.Take(cast.Reviewer, Reconsideration.Definition.Code, matter, step, facts, Signers, ct);

    private Task Suit(Kernel.Procedures.StepId step, Facts facts, CancellationToken ct) => desk.Take(cast.Reviewer, Litigation.Definition.Code, matter, step, facts, Signers, ct);
}
