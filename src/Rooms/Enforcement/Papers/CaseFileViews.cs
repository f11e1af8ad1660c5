using Fatong.Kernel.Fields;
using Fatong.Kernel.Identifiers;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Directory;
using static Fatong.Rooms.Enforcement.CaseFields;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Builds what the templates read from what the acts of a case recorded.</summary>
internal static class CaseFileViews
{
    internal static CaseFileView Of(PaperTask t)
    {
        var facts = t.Facts;
        var offence = OffenceCatalogue.Describe(facts.Get(OffenceChoice.Code));
        return new()
        {
            Organ = OrganViews.Of(t),
            Law = CaseLaw.Of(t.Material.Matter.Procedure),
            CaseNumber = t.Material.CaseNumber,
            PaperNumber = t.Number,
            PaperDate = t.Act.On,
            Cause = facts.Get(Title),
            Offence = offence?.Name ?? facts.Get(Title),
            Source = SourceOf(facts.Get(Source)),
            ReceivedOn = facts.Known(FoundOn),
            FiledOn = t.Material.Last(Filing)?.On ?? t.Material.Case.Opened,
            Facts = facts.Get(Summary),
            FactsFound = facts.Get(FactsFound),
            EvidenceSummary = facts.Get(EvidenceSummary),
            FilingBasis = facts.Get(Grounds),
            ViolatedProvision = facts.Get(OffenceChoice.Violated) ?? offence?.Violated,
            PenaltyProvision = facts.Get(OffenceChoice.PenaltyBasis) ?? offence?.PenaltyBasis,
            Discretion = facts.Label(Grade) is { } grade
                ? PaperValues.Join("；", $"属{grade}档次，{facts.Get(GradeReason)}", facts.Get(OutOfRangeReason))
                : null,
            Remarks = ServiceViews.Remarks(t) ?? t.Values.Get(Remark),
            Party = PartyOf(t),
            Vehicle = VehicleOf(t),
            Officers = OfficersOf(t),
            Evidence = InvestigationViews.Evidence(t.Material),
            OfficerOpinion = OpinionViews.Officer(t),
            UnitOpinion = OpinionViews.By(t.Act, Roles.UnitHead),
            LegalOpinion = OpinionViews.By(t.Act, Roles.LegalReviewer),
            ChiefOpinion = OpinionViews.Chief(t),
            Inquiry = InvestigationViews.Inquiry(t),
            Scene = InvestigationViews.Scene(t),
            Sampling = InvestigationViews.Sampling(t),
            Custody = MeasureViews.Custody(t),
            Measure = MeasureViews.Measure(t),
            Notice = DecisionViews.Notice(t),
            Hearing = DecisionViews.Hearing(t),
            Review = DecisionViews.Review(Behind(t, LegalReview)),
            Panel = DecisionViews.Panel(Behind(t, Discussion)),
            Decision = DecisionViews.Decision(t),
            Correction = new()
            {
                AtOnce = t.Values.Get(EvidenceFields.Correction) is { } way ? way == "now" : null,
                By = t.Values.Known(EvidenceFields.CorrectBy),
                Demand = t.Values.Get(EvidenceFields.CorrectionText),
            },
            Instalment = ExecutionViews.Instalment(t),
            Execution = ExecutionViews.Execution(t),
            Service = ServiceViews.Of(t),
            Closure = ExecutionViews.Closure(t),
            Lead = LeadViews.Lead(t),
            Letter = LeadViews.Letter(t),
        };
    }

    /// <summary>A report to an upper organ tells what an earlier step brought; every other paper tells only of its own act.</summary>
    private static PaperTask Behind(PaperTask t, StepId step) =>
        t.Kind == Enforcement.EnforcementPapers.MajorFiling && t.Material.Last(step) is { } earlier ? t with { Act = earlier } : t;

    /// <summary>The officers of the act, else those of the last act that named any.</summary>
    internal static IReadOnlyList<OfficerView> OfficersOf(PaperTask t)
    {
        var named = t.Values.Get(CommonFields.Officers)
            ?? t.Material.Matter.Acts.LastOrDefault(a => a.Values.Has(CommonFields.Officers))?.Values.Get(CommonFields.Officers)
            ?? t.Material.Case.Acts.LastOrDefault(a => a.Values.Has(CommonFields.Officers))?.Values.Get(CommonFields.Officers)
            ?? [];
        return [.. named.Select(id => t.Material.Officer(id, t.Act.On))];
    }

    private static PartyView PartyOf(PaperTask t)
    {
        var known = t.Material.Find(t.Facts.Known(Party))?.Facts ?? Facts.None;
        var organisation = t.Facts.Get(PartyKind) is { } kind ? kind == "organisation" : known.Has(Parties.Kind) ? known.Get(Parties.Kind) == "firm" : (bool?)null;
        var card = IdCard.TryParse(known.Get(Parties.IdCard), out var read, out _) ? read : null;
        var born = known.Known(Parties.Born) ?? card?.BirthDate;
        return new()
        {
            IsOrganization = organisation,
            Name = known.Get(Parties.Name),
            Sex = known.Label(Parties.Sex) ?? (card is null ? null : card.Sex == Sex.Male ? "男" : "女"),
            Age = born is { } day ? AgeOn(day, t.Act.On) : null,
            IdNumber = known.Get(Parties.IdCard),
            Address = known.Get(Parties.Address),
            Phone = known.Get(Parties.Phone),
            Representative = known.Get(Parties.Representative),
            CreditCode = known.Get(Parties.CreditCode),
        };
    }

    private static VehicleView VehicleOf(PaperTask t)
    {
        var known = t.Material.Find(t.Facts.Known(Vehicle))?.Facts;
        return new(t.Facts.Get(CaseFields.Plate) ?? known?.Get(Vehicles.Plate), t.Facts.Get(VehicleType) ?? known?.Get(Vehicles.Model));
    }

    private static CaseSource? SourceOf(string? code) => code switch
    {
        null => null,
        "patrol" or "enterprise" or "random" or "technology" => CaseSource.Inspection,
        "report" or "12328" or "12345" => CaseSource.Report,
        "superior" => CaseSource.Assigned,
        "inferior" => CaseSource.Submitted,
        "transferred" => CaseSource.Transferred,
        _ => CaseSource.Other,
    };

    private static int AgeOn(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return day < born.AddYears(years) ? years - 1 : years;
    }
}

/// <summary>The organ as its papers name it.</summary>
internal static class OrganViews
{
    internal static OrganView Of(PaperTask t)
    {
        var (m, facts, office) = (t.Material, t.Facts, t.Material.Office);
        var account = AccountIn(facts.Get(BankAccount));
        return new()
        {
            Name = m.Bureau.Name,
            Unit = m.Find(m.Matter.Unit)?.Facts.Get(Units.Name) ?? office?.Get(OfficeDetails.Name),
            Address = office?.Get(OfficeDetails.Address) ?? facts.Get(Contact),
            Postcode = office?.Get(OfficeDetails.Postcode),
            Contact = office?.Get(OfficeDetails.Contact) ?? (CaseFileViews.OfficersOf(t) is [var first, ..] ? first.Name : null),
            Phone = office?.Get(OfficeDetails.Phone),
            Government = facts.Get(ReviewOrgan) ?? m.Bureau.Government,
            Court = facts.Get(ExecutionFields.CourtName) ?? facts.Get(Court) ?? m.Bureau.Court,
            Bank = account.Bank ?? office?.Get(OfficeDetails.Bank),
            Account = account.Number ?? office?.Get(OfficeDetails.Account),
        };
    }

    /// <summary>Parts a bank and its account as typed in one field: the last run of eight digits or more is the account.</summary>
    internal static (string? Bank, string? Number) AccountIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ' '))
        {
            start--;
        }

        var number = string.Concat(text[start..end].Where(char.IsAsciiDigit));
        var bank = text[..start].TrimEnd(' ', '　', '，', ',', '：', ':', '（', '(');
        bank = bank.EndsWith("账号", StringComparison.Ordinal) ? bank[..^2].TrimEnd(' ', '　', '，', ',', '：', ':', '（', '(', '；') : bank;
        return number.Length < 8 ? (text, null) : (bank.Length == 0 ? null : bank, number);
    }
}
