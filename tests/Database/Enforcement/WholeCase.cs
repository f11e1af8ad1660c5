using Fatong.Kernel.Fields;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Measures;
using static Fatong.Rooms.Enforcement.CaseFields;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using E = Fatong.Rooms.Enforcement.EvidenceFields;
using M = Fatong.Rooms.Enforcement.Measures.MeasureFields;

namespace Fatong.Tests.Database.Enforcement;

/// <summary>A grave case against a company from filing to archive: measure, hearing, review, discussion, instalments.</summary>
internal sealed class WholeCase(CaseHouse house, string place = "国道110线云溪收费站出口")
{
    internal const string Act = "未取得许可擅自从事道路旅客运输经营";

    internal Guid Matter { get; private set; }

    internal Guid Measure { get; private set; }

    /// <summary>A scan in the file store.</summary>
    private static readonly IReadOnlyList<string> Scan = [new string('b', 64)];

    internal static DateOnly Day(int month, int day) => new(2026, month, day);

    internal static DateTimeOffset At(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(8));

    internal static Facts Beginning(CaseHouse house, Guid party, string kind, string title) => house.Both
        .With(Source, "patrol").With(FoundOn, Day(3, 2)).With(Title, title).With(Category, "passenger").With(OffenceChoice.Code, "YZ02")
        .With(Party, party).With(PartyKind, kind).With(PartyAge, "adult").With(Plate, "新A12345").With(VehicleType, "小型普通客车")
        .With(Place, "国道110线云溪收费站出口").With(ActedAt, At(3, 2, 9, 5)).With(Summary, "2026年3月2日9时5分，执法人员在国道110线云溪收费站出口检查时，发现当事人的新A12345号小型普通客车载客七人，未能出示道路客运许可证件。")
        .With(Grounds, OffenceCatalogue.Describe("YZ02")!.PenaltyBasis).With(Remark, "乘客已安排转运。");

    internal static Facts Amounts(Field<string> content, Field<long> fine, long fen) => OffenceCatalogue.Prefill("YZ02")
        .With(Grade, "ordinary").With(GradeReason, "一年内首次被查处，配合调查，后果一般").With(Benchmark, fen).With(fine, fen)
        .With(content, $"罚款人民币{FieldText.Yuan(fen)}元");

    internal static Facts Told() => Amounts(ToldContent, ToldFine, 50_000_00).With(ToldKinds, (IReadOnlyList<string>)["fine"]).With(RightsTold, true).With(HearingTold, true).With(Contact, "见文末");

    internal async Task<WholeCase> Investigated()
    {
        Matter = await house.Open(
            house.Officer, "enforcement.ordinary-penalty", Day(3, 2), Beginning(house, house.Firm, "organisation", $"{CaseHouse.Company}{Act}案").With(Place, place), null, house.Head, house.Leader);
        await house.Take(house.Officer, Matter, Scene, Day(3, 2), house.Both.With(E.Began, At(3, 2, 9, 5)).With(E.Ended, At(3, 2, 9, 50)).With(E.ActPlace, "国道110线云溪收费站出口")
            .With(E.Recorder, "王二").With(E.ScenePerson, CaseHouse.Driver).With(E.ScenePersonRelation, "驾驶人").With(E.Identified, true).With(E.RecusalTold, true)
            .With(E.SceneFacts, "车内有乘客七人，乘客陈述每人付车费四十元。").With(E.Signing, "signed").With(E.Files, Scan));
        await house.Take(house.Officer, Matter, Inquiry, Day(3, 3), house.Both.With(E.Began, At(3, 3, 10)).With(E.Ended, At(3, 3, 10, 40)).With(E.ActPlace, "大队询问室")
            .With(E.Time, 1).With(E.Recorder, "王二").With(E.Asked, CaseHouse.Driver).With(E.AskedRelation, "当事人的驾驶员").With(E.AskedSex, "m").With(E.AskedAge, 41)
            .With(E.AskedIdNumber, "11010519491231002X").With(E.AskedPhone, "13900139000").With(E.AskedWork, $"{CaseHouse.Company}驾驶员").With(E.AskedAddress, "云溪县幸福路1号院2号楼")
            .With(E.Identified, true).With(E.RecusalTold, true).With(E.Dialogue, "问：你驾驶的车辆是否取得道路客运许可？\n答：没有取得。\n问：收取了多少车费？\n答：每人四十元，共二百八十元。").With(E.Signing, "signed").With(E.Files, Scan));
        await house.Take(house.Second, Matter, Evidence, Day(3, 3), house.Both.With(E.Kind, "audiovisual").With(E.EvidenceName, "执法记录仪录像").With(E.Proves, "载客和收费经过").With(E.Origin, "执法人员").With(E.Pages, 2).With(E.Files, Scan));
        await house.Take(house.Officer, Matter, Report, Day(3, 9), house.Both.Merge(OffenceCatalogue.Prefill("YZ02")).With(FactsFound, "2026年3月2日，当事人使用新A12345号小型普通客车载客七人收取车费，未取得道路旅客运输经营许可")
            .With(EvidenceSummary, "以上事实有现场笔录、询问笔录、执法记录仪录像等证据证明").With(FirstOffence, true).With(Proposal, "penalty").With(Opinion, "建议罚款人民币50000元。"), house.Head, house.Leader);
        return this;
    }

    internal async Task<WholeCase> Detained()
    {
        IReadOnlyList<Facts> items = [Facts.None.With("item-name", "小型普通客车").With("item-spec", "新A12345").With("item-count", 1L), Facts.None.With("item-name", "车辆钥匙").With("item-count", 1L)];
        Measure = await house.Open(house.Officer, CoerciveMeasure.Definition.Code, Day(3, 3), house.Both.With(M.MeasureTitle, "暂扣小型普通客车").With(M.Kind, "detain")
            .With(M.Reason, "无法当场提供有效证明，继续上路可能危害公共安全").With(M.LegalBasis, "《中华人民共和国道路运输条例》第六十二条").With(M.Urgent, false).With(E.Items, items), Matter);
        await house.Take(house.Leader, Measure, CoerciveMeasure.Approve, Day(3, 3), Facts.None.With(M.Approval, "agree").With(M.ApprovalNote, "依法实施"));
        await house.Take(house.Officer, Measure, CoerciveMeasure.Impose, Day(3, 3), house.Both.Merge(CaseHouse.Served(Service.OfMeasure, CaseHouse.Driver, "驾驶员"))
            .With(E.Began, At(3, 3, 14)).With(E.Ended, At(3, 3, 14, 30)).With(E.Recorder, "王二").With(E.ScenePerson, CaseHouse.Driver).With(E.ScenePersonRelation, "驾驶人")
            .With(E.SceneFacts, "车辆及钥匙清点无误。").With(E.ActPlace, "大队停车场").With(M.KeptAt, "大队停车场").With(M.Told, true).With(M.Filmed, true).With(M.OnlyRelated, true)
            .With(M.Heard, "当事人无异议。").With(E.Signing, "signed"));
        return this;
    }

    internal async Task<WholeCase> Decided()
    {
        await house.Take(house.Officer, Matter, Notice, Day(3, 10), house.Both.Merge(Told()));
        await house.Take(house.Officer, Matter, NoticeService, Day(3, 10), CaseHouse.Served(Service.OfNotice, "钱收发", "单位收发人员"));
        await house.Take(house.Officer, Matter, HearingRequest, Day(3, 12), Facts.None.With(RequestForm, "written"));
        await house.Take(house.Officer, Matter, HearingNotice, Day(3, 13), CaseHouse.Served(Service.OfHearingNotice, "钱收发", "单位收发人员").With(HearingOn, Day(3, 26)).With(HearingTime, "09:30")
            .With(HearingPlace, "局三楼会议室").With(HearingPublic, true).With(HearingChair, "郑明 法制股股长").With(HearingMembers, "冯文").With(HearingRecorder, "卫记（法制股科员）"));
        await house.Take(house.Host, Matter, Hearing, Day(3, 26), Facts.None.With(E.Ended, At(3, 26, 11)).With(HearingPresent, "赵顺达（法定代表人）").With(HearingMinutes, "主持人核对参加人身份。\n调查人员陈述事实和建议。\n当事人申辩。").With(HearingOpinion, "事实清楚，建议维持。"));
        await house.Take(house.Officer, Matter, DefenceReview, Day(3, 27), Facts.None.With(DefenceAdopted, "no").With(DefenceReply, "听证意见不影响对违法事实的认定").With(Proposal, "penalty"), house.Head);
        await house.Take(house.Reviewer, Matter, LegalReview, Day(3, 30), Facts.None.With(ReviewText, "主体合法\n程序合法\n事实清楚\n适用法律准确\n裁量适当\n未超越权限\n文书规范\n不涉嫌犯罪").With(ReviewOpinion, "agree"));
        await house.Take(house.Leader, Matter, Discussion, Day(3, 31), Facts.None.With(E.Began, At(3, 31, 15)).With(E.Ended, At(3, 31, 16)).With(E.ActPlace, "局党组会议室").With(E.Recorder, "杨记")
            .With(DiscussedBy, "出席：孙五、朱副、秦副；列席：周正").With(Discussed, "朱副：同意处罚建议。\n秦副：同意。").With(DiscussionResult, "一致同意罚款50000元。"));
        await house.Take(house.Officer, Matter, Decision, Day(4, 1), house.Both.Merge(Amounts(Content, Fine, 50_000_00)).With(Kinds, (IReadOnlyList<string>)["fine"]).With(Exempted, 0)
            .With(Flexible, "none").With(FactsFound, "2026年3月2日，当事人使用新A12345号小型普通客车载客七人收取车费，未取得道路旅客运输经营许可").With(EvidenceSummary, "以上事实有现场笔录、询问笔录、执法记录仪录像等证据证明")
            .With(Performance, "自收到决定书之日起十五日内缴纳").With(BankAccount, "云溪县农村信用社营业部，账号：6210001234500006").With(ReviewOrgan, "云溪县人民政府").With(Court, "云溪县人民法院"),
            house.Head, house.Reviewer, house.Leader);
        return this;
    }

    internal async Task<WholeCase> Executed()
    {
        if (Measure != Guid.Empty)
        {
            await house.Take(house.Officer, Measure, CoerciveMeasure.Release, Day(4, 1), CaseHouse.Served(Service.OfRelease, CaseHouse.Driver, "驾驶员").With(M.ReleaseGround, "decided").With(M.Returned, "车辆和钥匙已退还并查验。"));
        }

        await house.Take(house.Officer, Matter, DecisionService, Day(4, 2), CaseHouse.Served(Service.OfDecision, "钱收发", "单位收发人员"));
        await house.Take(house.Clerk, Matter, Publishing, Day(4, 7), Facts.None.With(Masked, true));
        await house.Take(house.Officer, Matter, Instalments, Day(4, 8), CaseHouse.Served(Service.OfInstalments, "钱收发", "单位收发人员").With(Hardship, "运费未结，请求分两期缴纳。").With(PlanKind, "instalments").With(PlanUntil, Day(5, 15))
            .With(Plan, (IReadOnlyList<Facts>)[Part(1, Day(4, 15), 20_000_00), Part(2, Day(5, 15), 30_000_00)]), house.Head, house.Leader);
        await house.Take(house.Clerk, Matter, Payment, Day(4, 10), Facts.None.With(Paid, 20_000_00).With(Channel, "bank").With(ReceiptNumber, "99010001"));
        await house.Take(house.Clerk, Matter, Payment, Day(5, 8), Facts.None.With(Paid, 30_000_00).With(Channel, "bank").With(ReceiptNumber, "99010002"));
        await house.Take(house.Officer, Matter, Closing, Day(5, 11), Facts.None.With(ClosingGround, "executed").With(Result, "罚款人民币50000元。").With(Execution, "分两期于2026年5月8日缴清。"), house.Head, house.Leader);
        return this;
    }

    internal async Task<WholeCase> Archived()
    {
        await house.Take(house.Archivist, Matter, Archive, Day(5, 15), Facts.None.With(ArchiveNumber, "2026-罚-001").With(ArchivePages, 30).With(Retention, "30"));
        return this;
    }

    private static Facts Part(long number, DateOnly due, long fen) => Facts.None.With("plan-no", number).With("plan-due", due).With("plan-sum", fen);
}
