namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Where a case comes from (案件来源), in the order of the filing form.</summary>
internal enum CaseSource
{
    /// <summary>Found by inspection.</summary>
    Inspection,

    /// <summary>Reported by a person or body.</summary>
    Report,

    /// <summary>Assigned by the upper organ.</summary>
    Assigned,

    /// <summary>Asked of us by the lower organ.</summary>
    Submitted,

    /// <summary>Transferred by another organ.</summary>
    Transferred,

    /// <summary>Any other way.</summary>
    Other,
}

/// <summary>
/// What the enforcement papers read from a case. Everything may be missing: a missing value is left blank on paper. Of steps that
/// can happen more than once (inquiry, instalment, service) the view holds the one whose paper is being made.
/// </summary>
internal sealed record CaseFileView
{
    /// <summary>The organ that handles the case, as its seal names it.</summary>
    public OrganView Organ { get; init; } = new();

    /// <summary>The law the case runs under.</summary>
    public CaseLaw Law { get; init; } = CaseLaw.Now;

    /// <summary>Case number, printed on every paper.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Number of the paper being made, when it has its own series; otherwise the case number is printed.</summary>
    public string? PaperNumber { get; init; }

    /// <summary>The day the paper is dated.</summary>
    public DateOnly? PaperDate { get; init; }

    /// <summary>Name of the case (案由).</summary>
    public string? Cause { get; init; }

    /// <summary>The unlawful conduct in a few words, to stand after 涉嫌.</summary>
    public string? Offence { get; init; }

    /// <summary>Where the case comes from.</summary>
    public CaseSource? Source { get; init; }

    /// <summary>When it came in.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>When it was filed.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>What is known of the facts when the case is filed.</summary>
    public string? Facts { get; init; }

    /// <summary>The facts found by the investigation.</summary>
    public string? FactsFound { get; init; }

    /// <summary>What proves them, in words.</summary>
    public string? EvidenceSummary { get; init; }

    /// <summary>Basis for filing the case.</summary>
    public string? FilingBasis { get; init; }

    /// <summary>Provision that was broken, with law and article.</summary>
    public string? ViolatedProvision { get; init; }

    /// <summary>Provision that sets the penalty, with law and article.</summary>
    public string? PenaltyProvision { get; init; }

    /// <summary>How discretion was used and why (裁量).</summary>
    public string? Discretion { get; init; }

    /// <summary>Remarks.</summary>
    public string? Remarks { get; init; }

    /// <summary>The party.</summary>
    public PartyView Party { get; init; } = new();

    /// <summary>Vehicle or ship.</summary>
    public VehicleView Vehicle { get; init; } = new();

    /// <summary>The officers who handle the case; the law asks for two.</summary>
    public IReadOnlyList<OfficerView> Officers { get; init; } = [];

    /// <summary>The evidence in the file.</summary>
    public IReadOnlyList<EvidenceView> Evidence { get; init; } = [];

    /// <summary>What the handling officers propose.</summary>
    public OpinionView OfficerOpinion { get; init; } = new();

    /// <summary>Opinion of the head of the handling unit (办案机构负责人).</summary>
    public OpinionView UnitOpinion { get; init; } = new();

    /// <summary>Opinion of the legal reviewer (法制审核).</summary>
    public OpinionView LegalOpinion { get; init; } = new();

    /// <summary>Decision of the head of the organ (部门负责人).</summary>
    public OpinionView ChiefOpinion { get; init; } = new();

    /// <summary>The inquiry.</summary>
    public InquiryView Inquiry { get; init; } = new();

    /// <summary>Inspection, scene record or survey.</summary>
    public SceneView Scene { get; init; } = new();

    /// <summary>Sampling.</summary>
    public SamplingView Sampling { get; init; } = new();

    /// <summary>Evidence registered and kept.</summary>
    public CustodyView Custody { get; init; } = new();

    /// <summary>The compulsory measure.</summary>
    public MeasureView Measure { get; init; } = new();

    /// <summary>What the party is told before the decision.</summary>
    public NoticeView Notice { get; init; } = new();

    /// <summary>The hearing.</summary>
    public HearingView Hearing { get; init; } = new();

    /// <summary>Legal review of the draft decision.</summary>
    public LegalReviewView Review { get; init; } = new();

    /// <summary>The meeting of leaders.</summary>
    public PanelView Panel { get; init; } = new();

    /// <summary>The decision.</summary>
    public DecisionView Decision { get; init; } = new();

    /// <summary>The order to correct.</summary>
    public CorrectionView Correction { get; init; } = new();

    /// <summary>Payment put off or in parts.</summary>
    public InstalmentView Instalment { get; init; } = new();

    /// <summary>Enforcement of the decision.</summary>
    public ExecutionView Execution { get; init; } = new();

    /// <summary>Service of papers.</summary>
    public ServiceView Service { get; init; } = new();

    /// <summary>Closing, withdrawal or transfer.</summary>
    public ClosureView Closure { get; init; } = new();

    /// <summary>The archived volume.</summary>
    public VolumeView Volume { get; init; } = new();

    /// <summary>What became of the lead.</summary>
    public LeadView Lead { get; init; } = new();

    /// <summary>A letter to another organ: for assistance, to copy a case to it, to report a major one.</summary>
    public LetterView Letter { get; init; } = new();
}
