namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What the party is told before the decision (违法行为通知书).</summary>
internal sealed record NoticeView
{
    /// <summary>The penalty that is meant.</summary>
    public string? ProposedPenalty { get; init; }

    /// <summary>Working days to state and defend: no national number, a parameter of the bureau.</summary>
    public int? DefenceDays { get; init; }

    /// <summary>Whether the party may ask for a hearing; null when not yet weighed.</summary>
    public bool? HearingOffered { get; init; }

    /// <summary>What the party said, or that it said nothing.</summary>
    public string? Defence { get; init; }

    /// <summary>How that was checked and whether it was accepted.</summary>
    public string? DefenceReview { get; init; }
}

/// <summary>A hearing (听证).</summary>
internal sealed record HearingView
{
    /// <summary>Start.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is open to the public.</summary>
    public bool? Open { get; init; }

    /// <summary>Host; must not have investigated the case.</summary>
    public OfficerView Host { get; init; } = new(null, null);

    /// <summary>Other hearing officers.</summary>
    public string? Members { get; init; }

    /// <summary>Recorder.</summary>
    public OfficerView Recorder { get; init; } = new(null, null);

    /// <summary>Who acts for the party.</summary>
    public string? Agent { get; init; }

    /// <summary>Third party.</summary>
    public string? ThirdParty { get; init; }

    /// <summary>Others present.</summary>
    public string? Others { get; init; }

    /// <summary>What was said.</summary>
    public string? Record { get; init; }
}

/// <summary>Legal review (法制审核).</summary>
internal sealed record LegalReviewView
{
    /// <summary>Day the draft came in.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What came with it.</summary>
    public string? Materials { get; init; }

    /// <summary>Whether it passes; null when not yet reviewed.</summary>
    public bool? Passed { get; init; }

    /// <summary>The seven points reviewed, in the order of the form: what was found on each.</summary>
    public IReadOnlyList<string?> Points { get; init; } = [];

    /// <summary>The opinion in words.</summary>
    public string? Opinion { get; init; }

    /// <summary>Reviewer.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Day of the opinion.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>The meeting of leaders that discusses a grave case (集体讨论).</summary>
internal sealed record PanelView
{
    /// <summary>Start.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Chair.</summary>
    public string? Chair { get; init; }

    /// <summary>Who reports.</summary>
    public string? Reporter { get; init; }

    /// <summary>Recorder.</summary>
    public string? Recorder { get; init; }

    /// <summary>Who takes part.</summary>
    public string? Present { get; init; }

    /// <summary>Who sits in.</summary>
    public string? SittingIn { get; init; }

    /// <summary>What was said, by whom.</summary>
    public string? Discussion { get; init; }

    /// <summary>What was concluded.</summary>
    public string? Conclusion { get; init; }
}

/// <summary>The decision.</summary>
internal sealed record DecisionView
{
    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The penalty in words.</summary>
    public string? Penalty { get; init; }

    /// <summary>Fine in fen; null when there is none.</summary>
    public long? FineFen { get; init; }

    /// <summary>Whether the fine is taken on the spot; null when not chosen.</summary>
    public bool? PaidOnTheSpot { get; init; }

    /// <summary>Any other way and term of performance.</summary>
    public string? OtherPerformance { get; init; }

    /// <summary>Why no penalty is given, with the provision.</summary>
    public string? NoPenaltyReason { get; init; }

    /// <summary>How the party was taught, when no penalty is given.</summary>
    public string? Education { get; init; }
}

/// <summary>The order to correct (责令改正).</summary>
internal sealed record CorrectionView
{
    /// <summary>At once; otherwise by <see cref="By"/>. Null when not chosen.</summary>
    public bool? AtOnce { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? By { get; init; }

    /// <summary>What has to be put right.</summary>
    public string? Demand { get; init; }
}
