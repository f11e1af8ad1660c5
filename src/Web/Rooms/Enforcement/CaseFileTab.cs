using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Penalties;
using Fatong.Rooms.Enforcement.Transfers;
using Fatong.Web.Matters;

namespace Fatong.Web.Rooms.Enforcement;

/// <summary>The tab 案卷 on penalty cases and what branches off from them.</summary>
internal sealed class CaseFileTab : IMatterTab
{
    private static readonly string[] Filed =
    [
        OrdinaryPenalty.Definition.Code, SummaryPenalty.Definition.Code, CoerciveMeasure.Definition.Code, CriminalTransfer.Definition.Code,
    ];

    public string Code => "case-file";

    public string Label => "案卷";

    public Type Panel => typeof(CaseFilePanel);

    public bool Serves(Procedure procedure) => Filed.Contains(procedure.Code);
}
