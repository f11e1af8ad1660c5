using Fatong.Kernel.Law;
using Fatong.Law.Cards;

namespace Fatong.Law;

/// <summary>All law cards, in the order of their rank and use.</summary>
public static class LawLibrary
{
    public static readonly IReadOnlyList<LawCard> All =
    [
        PenaltyLaw.Card,
        PenaltyLaw2017.Card,
        CompulsionLaw.Card,
        ProcedureRules.Card,
        ProcedureRules2019.Card,
        ReconsiderationLaw.Card,
        ReconsiderationLaw2017.Card,
        LitigationLaw.Card,
        LitigationInterpretation.Card,
        CriminalReferralRules.Card,
        RoadLaw.Card,
        RoadSafetyRegulation.Card,
        OverloadRules.Card,
        RoadTransportRegulation.Card,
        PassengerRules.Card,
        FreightRules.Card,
        HazardousFreightRules.Card,
        HazardousTransportMeasures.Card,
        RideHailingMeasures.Card,
        TaxiRules.Card,
        TaxiDriverRules.Card,
        VehicleMonitoringMeasures.Card,
        TransportStaffRules.Card,
        WorkSafetyLaw.Card,
        WorkSafetyLaw2014.Card,
        WaterTransportRegulation.Card,
        PortLaw.Card,
        WaterwayLaw.Card,
        BusRules.Card,
        QualityRules.Card,
        VehicleTechnicalRules.Card,
        VehicleRentalMeasures.Card,
        WeighStationMeasures.Card,
        RoadAdministrationRules.Card,
        CivilProcedureLaw.Card,
        RoadTrafficSafetyLaw.Card,
        ThreeSystemsOpinion.Card,
        RandomInspectionNotice.Card,
        DiscretionOpinion.Card,
        TransportDiscretionOpinion.Card,
        EnterpriseInspectionOpinion.Card,
        OfficerCertificateRules.Card,
        EnforcementAppraisalRules.Card,
        SupervisionRegulation.Card,
        HazardousChemicalsLaw.Card,
        UniformMeasures.Card,
        InspectionVehicleMeasures.Card,
        ArchiveRetentionRules.Card,
        CreditRepairMeasures.Card,
        RecordingMeasuresPolice.Card,
        NeimengThreeSystems.Card,
        GuangdongFileReview.Card,
        LicensingLaw.Card,
        CivilCode.Card,
        MajorDecisionRegulation.Card,
        FairCompetitionRegulation.Card,
        OpenGovernmentRegulation.Card,
        PetitionRules.Card,
        BusinessEnvironmentRegulation.Card,
        OnlineServiceRules.Card,
        EmergencyResponseLaw.Card,
        SafetyEmergencyRegulation.Card,
        AccidentRegulation.Card,
        LegalPublicityLaw.Card,
        DelegateLaw.Card,
        NormativeDocumentNotice.Card,
        LegalityReviewOpinion.Card,
        PartyGroupRules.Card,
        CounselOpinion.Card,
        CourtAppearanceRules.Card,
        FairCompetitionMeasures.Card,
        ResponsibilityOpinion.Card,
        HotlineOpinion.Card,
        ServiceRatingOpinion.Card,
        EmergencyPlanMeasures.Card,
        RuleOfLawInspectionRules.Card,
        ProcurementLaw.Card,
        ProcurementRegulation.Card,
        BiddingLaw.Card,
        SmePaymentRegulation.Card,
        PrivateEconomyLaw.Card,
    ];

    private static readonly Dictionary<string, LawCard> Cards = All.ToDictionary(c => c.Code);

    private static readonly Dictionary<string, Article> Articles =
        All.SelectMany(c => c.Articles.Select(a => (c.Art(a.Number).Key, Article: a))).ToDictionary(x => x.Key, x => x.Article);

    /// <summary>The card with this code; null when there is none.</summary>
    public static LawCard? Card(string code) => Cards.GetValueOrDefault(code);

    /// <summary>Card and article that a citation points at; null when either is missing.</summary>
    public static CitedArticle? Find(Citation citation) =>
        Cards.TryGetValue(citation.Law, out var card) && Articles.TryGetValue(citation.Key, out var article)
            ? new CitedArticle(card, article)
            : null;

    /// <summary>Writes a citation in full, e.g. <c>《中华人民共和国行政处罚法》第六十四条第一项</c>.</summary>
    /// <exception cref="ArgumentException">No card has this code.</exception>
    public static string Render(Citation citation) => Write(citation, card => card.Title);

    /// <summary>Writes a citation with the usual short title, e.g. <c>《行政处罚法》第六十条</c>.</summary>
    /// <exception cref="ArgumentException">No card has this code.</exception>
    public static string RenderShort(Citation citation) => Write(citation, card => card.ShortTitle);

    /// <summary>Writes several citations, joined by 、; articles of the same law share its title.</summary>
    public static string Render(IReadOnlyList<Citation> citations) =>
        string.Join('、', citations.Select((c, i) => i > 0 && citations[i - 1].Law == c.Law ? Place(c, CardOf(c)) : Render(c)));

    private static string Write(Citation citation, Func<LawCard, string> title)
    {
        var card = CardOf(citation);
        var number = card.DocumentNumber.Length > 0 && card.Rank == LawRank.Document ? $"（{card.DocumentNumber}）" : "";
        return $"《{title(card)}》{number}{Place(citation, card)}";
    }

    private static LawCard CardOf(Citation citation) => Card(citation.Law)
        ?? throw new ArgumentException($"No law card has the code {citation.Law}.", nameof(citation));

    private static string Place(Citation citation, LawCard card)
    {
        if (citation.Article == 0)
        {
            return "";
        }

        var article = ArticleNumber.InChinese(citation.Article);
        return (card.Rank == LawRank.Document ? $"第（{article}）条" : $"第{article}条")
            + (citation.Paragraph > 0 ? $"第{ArticleNumber.InChinese(citation.Paragraph)}款" : "")
            + (citation.Item > 0 ? $"第{ArticleNumber.InChinese(citation.Item)}项" : "");
    }
}

/// <summary>An article together with the law it stands in.</summary>
public sealed record CitedArticle(LawCard Card, Article Article);
