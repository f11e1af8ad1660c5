using Fatong.Kernel.Calendar;
using Fatong.Kernel.Law;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using Fatong.Rooms.Governance.Decisions;
using Fatong.Rooms.Governance.Papers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Procedures.Roles;
using static Fatong.Rooms.Governance.Decisions.CollectiveFields;
using static Fatong.Rooms.Governance.Documents.DocumentFields;

namespace Fatong.Rooms.Governance.Documents;

/// <summary>
/// The life of a normative document (行政规范性文件): plan, draft, comments, review, collective decision, number, publication,
/// filing, interpretation, validity, clean-up, end. A document older than the house is entered as such and cleaned up from there.
/// </summary>
public static class NormativeDocument
{
    public static readonly StepId Plan = new("plan");
    public static readonly StepId Draft = new("draft");
    public static readonly StepId Decide = new("decide");
    public static readonly StepId Number = new("number");
    public static readonly StepId Publish = new("publish");
    public static readonly StepId Interpret = new("interpret");
    public static readonly StepId File = new("file");
    public static readonly StepId Receipt = new("receipt");
    public static readonly StepId Kept = new("kept");
    public static readonly StepId Evaluate = new("evaluate");
    public static readonly StepId CleanUp = new("clean-up");
    public static readonly StepId Amend = new("amend");
    public static readonly StepId Repeal = new("repeal");
    public static readonly StepId Stop = new("stop");

    private static readonly Citation Basis = NormativeDocumentNotice.Art(0);
    private static readonly Condition New = Is(Origin, "new");
    private static readonly Condition Passed = Is(Outcome, "adopt", "amend");
    private static readonly Condition InForce = Taken(Publish) | Taken(Kept);
    private static readonly Condition MustAsk = Yes(TouchesRights) | Yes(CloseToMarket);

    public static readonly Deadline MarketComment = Deadline.Within(
        "comment-30", "与市场主体密切相关的征求意见三十日", 30.CalendarDays, Comment, CommentClosed, BusinessEnvironmentRegulation.Art(62), CountingRules.Ordinary) with
    {
        Binds = Bound.Party, When = Yes(CloseToMarket),
    };

    public static readonly Deadline CommentTerm = Deadline.Within(
        "comment-local", "一般征求意见期限", BureauParameters.DocumentComment.Term, Comment, CommentClosed, Basis, CountingRules.Ordinary) with
    {
        Binds = Bound.Party, Parameter = BureauParameters.DocumentComment.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline ReviewIn = Deadline.Within(
        "review", "合法性审核期限", BureauParameters.LegalityReviewTerm.Term, ReviewRequest, ReviewOpinion, LegalityReviewOpinion.Art(0), CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.LegalityReviewTerm.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline PublishIn = Deadline.Within(
        "publish-20", "文件公布期限", 20.WorkingDays, Number, Publish, OpenGovernmentRegulation.Art(26), CountingRules.Ordinary);

    public static readonly Deadline FileIn = Deadline.Within(
        "file", "报送备案期限", BureauParameters.DocumentFilingTerm.Term, Publish, File, Basis, CountingRules.Ordinary) with
    {
        Parameter = BureauParameters.DocumentFilingTerm.Code, Confidence = Confidence.Local,
    };

    public static readonly Deadline EvaluateAhead = Deadline.Within(
        "valid-until", "有效期届满", 0.CalendarDays, Publish, CleanUp, Basis, CountingRules.Seizure) with { OrBy = [Repeal], FromField = ValidUntil, When = Taken(Publish), Confidence = Confidence.Local };

    private static readonly Gate Clean = new(
        "document-forbidden", Basis, "应当逐项核对文件不含禁止规定的内容",
        Measured("document-forbidden", "禁止内容已全部核对", v => Forbidden.Options.All(o => (v.Facts.Get(Forbidden) ?? []).Contains(o.Code))));

    private static readonly Gate CommentLong = new(
        "document-comment", BusinessEnvironmentRegulation.Art(62), "征求意见期限未满（与市场主体密切相关的一般不少于三十日），情况紧急缩短的应当说明",
        (Implies(Yes(CloseToMarket), Over(MarketComment)) & Over(CommentTerm)) | Known(CommentShort));

    private static readonly Gate CommentsCounted = new("document-comments", Basis, "采纳的意见不能多于收到的意见", AdoptedWithin);

    private static readonly Gate BusinessAsked = new(
        "document-business", BusinessEnvironmentRegulation.Art(62), "与市场主体密切相关的文件，应当听取市场主体、行业协会商会意见", Implies(Yes(CloseToMarket), Known(BusinessHeard)));

    private static readonly Gate Asked = new("document-asked", Basis, "涉及群众切身利益、重大权利义务或者市场主体的，应当先公开征求意见", Implies(MustAsk, Taken(CommentClosed)));

    private static readonly Gate CompetitionDone = new("document-competition", FairCompetitionRegulation.Art(18), "涉及经营者经济活动的，应当先经公平竞争审查", Implies(Yes(TouchesMarket), Taken(Competition)));

    private static readonly Gate AnyTime = new("document-review-room", LegalityReviewOpinion.Art(0), "送审材料应当齐全", Known(ReviewFields.Materials));

    private static readonly Gate Explained = new(
        "document-not-adopted", LegalityReviewOpinion.Art(0), "审核意见未完全采纳的，应当书面说明理由一并提交审议", Known(NotAdoptedNote) | Measured("all-adopted", "审核意见已全部采纳", v =>
            (v.Facts.Get(ReviewFields.AdoptionItems) ?? []).All(r => r.Get(ReviewFields.Adopted) == "yes")));

    private static readonly Gate Carried = new("document-passed", Basis, "未经集体审议通过的文件不得编号印发", Passed);

    private static readonly Gate TermRight = new(
        "document-validity", Basis, "有效期应当自施行之日起计算，且不超过本机关规定的最长期限；施行日期不早于编号之日", Measured("document-validity", "有效期在规定期限之内", DocumentTerms.ValidityRight));

    private static readonly Gate AllPapers = new(
        "document-filing-papers", Basis, "备案报告、正式文本、起草说明、制定依据、审核意见应当齐全",
        Measured("document-filing-papers", "报备材料齐全", v => new[] { "report", "text", "note", "basis", "review" }.All((v.Facts.Get(FilingPapers) ?? []).Contains)));

    private static readonly Gate ResultFits = new("document-clean-up", Basis, "继续有效的应当写明有效期，且在清理之日以后", Measured("clean-up-fits", "继续有效的写明以后的有效期", v =>
        v.Facts.Get(CleanUpResult) != "keep" || (v.Facts.Has(ExtendedUntil) && v.Facts.Get(ExtendedUntil) > v.Today)));

    private static readonly Gate SaidAmend = new("document-amend", Basis, "清理结论为修改的才能依清理修改", Is(CleanUpResult, "amend"));

    private static readonly Gate SaidRepeal = new("document-repeal", Basis, "清理结论为废止、失效，或者有效期已经届满的才能废止", Is(CleanUpResult, "repeal", "lapsed") | Measured("expired", "有效期已经届满", DocumentTerms.Expired));

    private static readonly Gate FiledFirst = new("document-unfiled", Basis, "已公布的文件应当先报送备案（有件必备）", Implies(Taken(Publish), Taken(File)));

    public static readonly Procedure Definition =
        new("governance.normative-document", Version: 1, "行政规范性文件", InForceFrom: new(2018, 12, 4), Basis)
    {
        Steps =
        [
            new(Plan, "立项（登记）", Handler, Basis) { Stage = "立项", Asks = [Title, Origin, PlanReason, Joint, TouchesRights, CloseToMarket, TouchesMarket, Trial, Supersedes] },
            new(Kept, "补录已施行文件", Handler, Basis) { Stage = "施行", After = [Plan], When = Is(Origin, "kept"), Asks = [DocumentFields.Number, UnifiedNumber with { Required = false }, EffectiveFrom, ValidUntil, PublishedAt, DraftFiles] },
            new(Draft, "起草", Handler, Basis) { Stage = "起草", After = [Plan], Before = [Meeting.Convene, Stop], When = New, Repeats = true, Gates = [Clean], Asks = [DraftText, DraftNote, Forbidden, DraftFiles] },
            new(Comment, "公开征求意见", Handler, BusinessEnvironmentRegulation.Art(62))
            {
                Stage = "征求意见", After = [Draft], Before = [Meeting.Convene, Stop], When = New, Optional = true, Asks = [CommentWays, CommentUntil, CommentShort, CommentFiles],
                Publishes = new("规范性文件草案征求意见", BusinessEnvironmentRegulation.Art(62)),
            },
            new(CommentClosed, "归纳意见", Handler, BusinessEnvironmentRegulation.Art(62))
            {
                Stage = "征求意见", After = [Comment], Before = [Meeting.Convene, Stop], When = Taken(Comment), Gates = [CommentLong, CommentsCounted, BusinessAsked],
                Asks = [CommentsReceived, CommentsAdopted, CommentsText, CommentShort, BusinessHeard],
            },
            CompetitionStep([Draft], [Meeting.Convene, Stop]),
            .. ReviewSteps(LegalityReviewOpinion.Art(0), Draft, [Draft, CommentClosed, Competition], Meeting.Convene, AnyTime, GovernancePapers.LegalityOpinion).Select(DocumentTerms.ForNew),
            .. Meeting.Steps(Basis, [ReviewOpinion, ReviewAdoption], Asked, CompetitionDone, Lawful(Basis), Explained).Select(DocumentTerms.ForNew),
            new(Decide, "集体审议决定", Clerk, Basis) { Stage = "集体审议", After = [Meeting.HeadSpeak], Before = [Stop], When = New, Signed = [Head], Asks = [Outcome, Minutes], Produces = [GovernancePapers.Minutes] },
            new(Number, "统一登记编号", Clerk, Basis)
            {
                Stage = "公布", After = [Decide], Before = [Stop], When = New, Gates = [Carried, TermRight], Asks = [DocumentFields.Number, UnifiedNumber, EffectiveFrom, ValidUntil],
                Produces = [GovernancePapers.Document],
            },
            new(Publish, "公布", Handler, BusinessEnvironmentRegulation.Art(64)) { Stage = "公布", After = [Number], When = Taken(Number), Asks = [PublishedAt], Publishes = new("行政规范性文件", OpenGovernmentRegulation.Art(20)) },
            new(Interpret, "解读", Handler, Basis) { Stage = "公布", After = [Publish], Before = [Repeal], When = Taken(Publish), Optional = true, Repeats = true, Asks = [InterpretedAt, Interpretation] },
            new(File, "报送备案", Handler, Basis) { Stage = "备案", After = [Publish], When = Taken(Publish), Optional = true, Gates = [AllPapers], Asks = [FiledWith, FilingPapers], Produces = [GovernancePapers.FilingReport] },
            new(Receipt, "备案登记回执", Handler, Basis) { Stage = "备案", After = [File], Before = [Repeal], When = Taken(File), Optional = true, Asks = [ReceiptNumber, ReceiptResult] },
            new(Evaluate, "实施后评估", Handler, Basis) { Stage = "施行", After = [Plan], Before = [Repeal], When = InForce, Optional = true, Repeats = true, Asks = [EvaluationText] },
            new(CleanUp, "清理", LegalReviewer, Basis) { Stage = "清理", After = [Plan], Before = [Repeal], When = InForce, Optional = true, Repeats = true, Gates = [ResultFits], Asks = [Round, CleanUpKind, CleanUpResult, CleanUpReason, ExtendedUntil] },
            new(Amend, "修改公布", Handler, Basis) { Stage = "清理", After = [CleanUp], Before = [Repeal], When = Taken(CleanUp), Optional = true, Repeats = true, Gates = [SaidAmend], Asks = [AmendNumber, AmendText, ValidUntil with { Required = false }, PublishedAt] },
            new(Repeal, "废止（失效）", Clerk, Basis) { Stage = "废止", After = [Plan], Before = [Stop], When = InForce, Ends = true, Signed = [Head], Gates = [SaidRepeal, FiledFirst], Asks = [RepealNumber, RepealAt] },
            new(Stop, "终止制定", Handler, Basis) { Stage = "废止", After = [Plan], Before = [Number], When = New, Optional = true, Ends = true, Asks = [StopReason] },
        ],
        Deadlines = [MarketComment, CommentTerm, ReviewIn, PublishIn, FileIn, EvaluateAhead],
        Invariants =
        [
            new("lawful-first", Basis, "未经审核或者不合法的不提交集体审议", [Meeting.Convene], Taken(ReviewOpinion) & Is(ReviewFields.Conclusion, "pass", "amend")),
            new("asked-first", Basis, "应当征求意见的先征求", [Meeting.Convene], Implies(MustAsk, Taken(CommentClosed))),
            new("competition-first", FairCompetitionRegulation.Art(18), "应当公平竞争审查的先审查", [Meeting.Convene], Implies(Yes(TouchesMarket), Taken(Competition) & CompetitionCleared)),
            new("head-last", Basis, "主要负责人末位表态", [Meeting.HeadSpeak], Meeting.OthersSpoke),
            new("collective", Basis, "集体审议通过才编号", [Number], Taken(Decide) & Passed),
            new("numbered", Basis, "没有统一编号不得公布", [Publish], Taken(Number) & Known(UnifiedNumber)),
            new("published-before-filed", Basis, "公布后才备案", [File], Taken(Publish)),
            new("filed", Basis, "有件必备", [Repeal], Implies(Taken(Publish), Taken(File))),
            new("separate", LegalityReviewOpinion.Art(0), "起草与审核分离", [ReviewOpinion], OtherPeopleThan(Draft, ReviewRequest)),
        ],
        Title = Title,
        NumberWord = "规",
        Group = "制度与规范性文件",
        Systems = [60, 61, 62, 63],
    };
}
