using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Penalties.Earlier;

namespace Fatong.Rooms.Enforcement.Leads;

/// <summary>Leads under the rules of 2019: the same steps, other articles.</summary>
public static class CaseLead2019
{
    private static readonly Amendment Changes = new() { Texts = EarlierTexts.Before2021 };

    public static readonly Procedure Definition = Changes.Of(CaseLead.Definition, version: 2, EarlierTexts.Since2019);
}
