using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Enforcement.Oversight;

/// <summary>Ledgers of legal review and enforcement oversight (M11 法制审核与执法监督).</summary>
public static class OversightGroup
{
    public static readonly IReadOnlyList<Register> Registers =
    [
        Reviewers.Declaration,
        Reviewers.Assignments,
        ThreeSystemsMeetings.Declaration,
        OversightIssues.SelfChecks,
        OversightIssues.Declaration,
        ConductLists.Declaration,
        Supervisors.Declaration,
        Supervisors.Visits,
        TipOffs.Declaration,
        Assessments.Declaration,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures =
    [
        Reconsideration.Definition,
        Litigation.Definition,
        FileReview.Definition,
        SupervisionIssue.Definition,
        SupervisionInterview.Definition,
        Accountability.Definition,
        CertificateLife.Definition,
    ];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. OversightFigures.All,
        .. Reviewers.Figures,
        .. ThreeSystemsMeetings.Figures,
        .. OversightIssues.Figures,
        .. ConductLists.Figures,
        .. CertificateLife.Figures,
        .. Supervisors.Figures,
        .. TipOffs.Figures,
        .. Assessments.Figures,
    ];
}
