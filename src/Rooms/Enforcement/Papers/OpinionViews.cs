using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Measures;
using static Fatong.Rooms.Enforcement.DecisionFields;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Opinions on approval forms: the signatures of the act, and what the officer who handed it in proposed.</summary>
internal static class OpinionViews
{
    /// <summary>The last signature in a role.</summary>
    internal static OpinionView By(ActView act, params IReadOnlyList<Role> roles) =>
        act.Signatures.LastOrDefault(s => roles.Any(r => r.Id == s.Role)) is { } signed ? new(signed.Opinion, signed.Name, signed.On) : new();

    /// <summary>The head's opinion: a signature, or the approval that is an act of its own.</summary>
    internal static OpinionView Chief(PaperTask t) =>
        By(t.Act, Roles.Leader, Roles.Head) is { Signer: not null } signed ? signed
        : t.Act.Step == CoerciveMeasure.Approve && t.Material.Matter.Procedure.Code == CoerciveMeasure.Definition.Code
            ? new(PaperValues.Join("，", t.Values.Label(MeasureFields.Approval), t.Values.Get(MeasureFields.ApprovalNote)) + "。", t.Act.ByName, t.Act.On)
        : new();

    /// <summary>What the officer proposes, in the words of the act.</summary>
    internal static OpinionView Officer(PaperTask t)
    {
        var proposed = t.Material.Matter.Procedure.Code == CoerciveMeasure.Definition.Code
            ? t.Material.Matter.Acts.LastOrDefault(a => a.Step == CoerciveMeasure.Propose && a.State == ActState.Done)
            : null;
        var text = proposed is not null
            ? $"建议采取“{proposed.Values.Label(MeasureFields.Kind)}”措施。"
            : t.Values.Get(Opinion)
                ?? (t.Values.Get(Content) is { } content ? $"建议：{content}" : null)
                ?? t.Values.Get(WithdrawalReason)
                ?? t.Values.Get(TransferReason)
                ?? (t.Values.Has(ExecutionFields.PlanKind) ? $"建议：{t.Values.Label(ExecutionFields.PlanKind)}。" : null);
        return text is null ? new() : proposed is null ? new(text, t.Act.ByName, t.Submitted) : new(text, proposed.ByName, proposed.On);
    }
}
