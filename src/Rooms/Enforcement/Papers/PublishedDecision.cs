using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Identifiers;
using Fatong.Kernel.Language;
using Fatong.Rooms.Directory;
using static Fatong.Rooms.Enforcement.DecisionFields;
using Kinds = Fatong.Rooms.Enforcement.EnforcementPapers;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What the public may read of a penalty decision: a person by the family name, an organisation in full, no number, address or plate.</summary>
internal static class PublishedDecision
{
    /// <summary>The masked body. Faults when something personal is left in it, so that nothing leaks and nothing is published.</summary>
    internal static JsonObject Of(CaseMaterial m)
    {
        var f = m.Facts;
        var party = m.Find(f.Known(CaseFields.Party))?.Facts ?? Facts.None;
        var natural = f.Get(CaseFields.PartyKind) == "person";
        var offence = OffenceCatalogue.Describe(f.Get(OffenceChoice.Code));
        var decided = m.Last(Steps.Decision) ?? throw new InvalidOperationException($"No decision in matter {m.Matter.Id}.");
        var secrets = Secrets(m, party, natural);
        string? Open(string? text) => text is null ? null : PersonalData.Mask(secrets.Aggregate(text, (masked, s) => masked.Replace(s.Text, s.Shown, StringComparison.Ordinal)));

        var name = party.Get(Parties.Name);
        var fine = f.Get(Fine);
        var body = new JsonObject
        {
            ["title"] = Open(f.Get(CaseFields.Title)),
            ["number"] = m.Paper(Kinds.Decision, Kinds.SummaryDecision)?.Number ?? m.CaseNumber,
            ["party"] = natural && name is not null ? Masked(name) : name,
            ["partyKind"] = natural ? "自然人" : "法人或者其他组织",
            ["creditCode"] = natural ? null : party.Get(Parties.CreditCode),
            ["offence"] = offence?.Name ?? Open(f.Get(CaseFields.Title)),
            ["facts"] = Open(f.Get(FactsFound) ?? f.Get(CaseFields.Summary)),
            ["violated"] = f.Get(OffenceChoice.Violated) ?? offence?.Violated,
            ["basis"] = f.Get(OffenceChoice.PenaltyBasis) ?? offence?.PenaltyBasis,
            ["penalty"] = Open(f.Get(Content)),
            ["kinds"] = PaperValues.Join("、", (f.Get(DecisionFields.Kinds) ?? []).Select(DecisionFields.Kinds.LabelOf)),
            ["fine"] = fine > 0 ? $"{ChineseFormat.Yuan(fine)}元" : null,
            ["fineFen"] = fine,
            ["decidedOn"] = decided.On.ToString("yyyy-MM-dd", null),
            ["bureau"] = m.Bureau.Name,
        };
        Check(body, secrets, m.Matter.Id);
        return body;
    }

    /// <summary>张三 becomes 张**: the length of the name is not told either.</summary>
    internal static string Masked(string name) => name.Length == 0 ? "" : $"{name[..1]}**";

    /// <summary>What must not be read, each with what stands for it; the longest first, so that none is left in part.</summary>
    private static IReadOnlyList<(string Text, string Shown)> Secrets(CaseMaterial m, Facts party, bool natural)
    {
        var names = m.Case.Acts.Select(a => a.Values.Get(EvidenceFields.Asked)).Concat(m.Case.Acts.Select(a => a.Values.Get(EvidenceFields.ScenePerson)))
            .Append(natural ? party.Get(Parties.Name) : party.Get(Parties.Representative));
        var hidden = new[]
        {
            (party.Get(Parties.IdCard), "（证件号略）"), (party.Get(Parties.Phone), "（电话略）"), (natural ? party.Get(Parties.Address) : null, "（住址略）"),
            (m.Facts.Get(CaseFields.Plate), "（车牌略）"), (m.Find(m.Facts.Known(CaseFields.Vehicle))?.Facts.Get(Vehicles.Plate), "（车牌略）"),
        };
        return
        [
            .. names.OfType<string>().Where(n => n.Length > 1 && (natural || party.Get(Parties.Name)?.Contains(n, StringComparison.Ordinal) != true)).Distinct().Select(n => (n, Masked(n)))
                .Concat(hidden.Where(h => !string.IsNullOrWhiteSpace(h.Item1)).Select(h => (h.Item1!, h.Item2)))
                .OrderByDescending(s => s.Item1.Length),
        ];
    }

    private static void Check(JsonObject body, IReadOnlyList<(string Text, string Shown)> secrets, Guid matter)
    {
        foreach (var (field, value) in body)
        {
            var text = value?.ToString() ?? "";
            if (field != "creditCode" && PersonalData.Find(text).Count > 0)
            {
                throw new InvalidOperationException($"The publication of matter {matter} still holds personal data in {field}.");
            }

            if (secrets.Any(s => text.Contains(s.Text, StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"The publication of matter {matter} still names someone or something hidden in {field}.");
            }
        }
    }
}
