using Fatong.Kernel.Law;
using Fatong.Law.Cards;

namespace Fatong.Law.Parameters;

/// <summary>A question of law that a lawyer of the bureau has to settle; shown as 待核实 where it matters.</summary>
/// <param name="Reading">How the system reads it until then, in Chinese.</param>
/// <param name="Parameter">The parameter that holds the answer; null when there is none.</param>
public sealed record OpenPoint(string Code, string Question, string Reading, Citation Basis, BureauParameter? Parameter = null);

/// <summary>All open points.</summary>
public static class OpenPoints
{
    public static readonly IReadOnlyList<OpenPoint> All =
    [
        new("defence-term", "陈述申辩期限无全国数字", "按参数执行，缺省五个工作日", PenaltyLaw.Art(44), BureauParameters.DefenceTerm),
        new("decision-overrun", "超过九十日（经批准一百二十日）的决定是否有效", "预警、留痕并要求说明理由，不当然无效", PenaltyLaw.Art(60)),
        new("part-tonne", "超限不足一吨的部分如何计罚", "按省级规定，缺省只计整吨", OverloadRules.Art(43, item: 2), BureauParameters.OverloadPartTonneUp),
        new("single-tyre", "单胎扣减按每轴还是总计", "缺省总计扣减一次", OverloadRules.Art(3), BureauParameters.OverloadSingleTyrePerAxle),
        new("surcharge-payment-day", "缴款当日是否计加处罚款", "缺省不计入，加处不超过罚款本数", PenaltyLaw.Art(72), BureauParameters.SurchargeCountPaymentDay),
        new("hearing-notice", "听证七日前的计算", "通知日与举行日之间须有七个完整工作日", PenaltyLaw.Art(64, item: 2)),
        new("referral-three-days", "移送规定中三日的计算", "缺省按自然日从严", CriminalReferralRules.Art(5), BureauParameters.ReferralThreeDaysWorking),
        new("income-threshold", "违法所得恰为界限数额时适用倍数还是定额", "缺省适用定额并要求说明理由", RoadTransportRegulation.Art(63), BureauParameters.IncomeThresholdMultiple),
        new("seizure-end", "查封扣押期满遇休息日是否顺延、拍卖与期限的衔接", "不作不利于当事人的延长，显示冲突", CompulsionLaw.Art(25)),
        new("public-notice", "公告送达六十日与三十日", "缺省六十日", ProcedureRules.Art(18, item: 5), BureauParameters.ServicePublicNotice),
        new("summary-court-window", "当场处罚复议前置时申请法院执行的起算", "缺省按六个月从严", CompulsionLaw.Art(53), BureauParameters.CourtSummaryWindow),
        new("hazardous-chemicals", "危险化学品安全法施行后涉危化案由的罚则", "逐案由复核，显示待核实", HazardousChemicalsLaw.Art(0)),
    ];
}
