using Fatong.Kernel.Figures;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;

namespace Fatong.Rooms.Governance.Disclosure;

/// <summary>Disclosure and public opinion (M15 公示公开与舆情).</summary>
public static class DisclosureGroup
{
    internal const string Menu = "公示公开";

    public static readonly IReadOnlyList<Register> Registers =
    [
        EnforcementPublicity.Declaration, DisclosedInformation.Declaration, MediaAccounts.Declaration, PlatformPosts.Declaration, OpinionEvents.Declaration,
    ];

    public static readonly IReadOnlyList<Procedure> Procedures = [];

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        .. EnforcementPublicity.Figures, .. DisclosedInformation.Figures, .. MediaAccounts.Figures, .. PlatformPosts.Figures, .. OpinionEvents.Figures,
    ];
}
