using Fatong.Kernel.Calendar;
using Fatong.Kernel.Duties;
using Fatong.Kernel.Law;
using Fatong.Law.Calendar;
using Fatong.Law.Cards;
using Fatong.Rooms.Governance.Emergency;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Duties.DutyWords;

namespace Fatong.Rooms.Governance.Duties;

/// <summary>What the bureau owes about emergency plans and drills.</summary>
internal static class EmergencyDuties
{
    internal static readonly IReadOnlyList<Duty> All =
    [
        new("governance.plan-review", "应急预案年度评估和修订", Office, new Rhythm.Yearly(12, 31), DoneBy.Record(EmergencyPlans.Declaration))
        {
            Group = DutyWords.Emergency, Basis = SafetyEmergencyRegulation.Art(6), Certainty = Confidence.Local, Note = "修订情形有明文，评估周期由本机关规定；登记为制定、修订或者评估后沿用", WarnDays = 60, Systems = [192],
        },
        new(
            "governance.plan-filing", "应急预案印发后备案", Office,
            new Rhythm.After(Trigger.Record("应急预案印发", EmergencyPlans.Declaration, EmergencyPlans.Issued, Known(EmergencyPlans.Issued)), 20.WorkingDays, CountingRules.Ordinary),
            DoneBy.Record(EmergencyPlans.Declaration, Known(EmergencyPlans.Filed)) with { Day = EmergencyPlans.Filed, Same = true })
        {
            Group = DutyWords.Emergency, Basis = EmergencyPlanMeasures.Art(26), WarnDays = 10, Escalation = ToLeader, Systems = [192],
        },
        new("governance.drill-department", "部门应急预案演练", Office, new Rhythm.EveryYears(3, 2024), DoneBy.Record(Drills.Declaration))
        {
            Group = DutyWords.Emergency, Basis = EmergencyPlanMeasures.Art(26), Certainty = Confidence.Memory, Note = "至少每三年演练一次；二〇二四年版办法的条款未核", WarnDays = 180, Systems = [195],
        },
        new("governance.drill-accident", "生产安全事故应急预案演练", Office, new Rhythm.EveryYears(2, 2025), DoneBy.Record(Drills.Declaration))
        {
            Group = DutyWords.Emergency, Basis = SafetyEmergencyRegulation.Art(8), WarnDays = 180, Escalation = ToLeader, Systems = [195],
        },
        new("governance.drill-check", "抽查高风险单位半年演练情况", Office, new Rhythm.Every(6), DoneBy.Hand("抽查记录和责令改正情况"))
        {
            Group = DutyWords.Emergency, Basis = SafetyEmergencyRegulation.Art(8), Note = "危险物品运输等单位每半年至少演练一次并报送", GraceDays = 15, WarnDays = 30, Systems = [195],
        },
    ];
}
