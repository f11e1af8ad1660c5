namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>A question and what was answered.</summary>
internal sealed record AnswerView(string Question, string? Answer);

/// <summary>An inquiry (询问).</summary>
internal sealed record InquiryView
{
    /// <summary>Start.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Which inquiry of this person, from 1.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Who asks.</summary>
    public string? Asker { get; init; }

    /// <summary>Who writes.</summary>
    public string? Recorder { get; init; }

    /// <summary>Who is asked.</summary>
    public PersonView Person { get; init; } = new();

    /// <summary>Whether the person asked an officer to withdraw; null when not yet asked.</summary>
    public bool? RecusalAsked { get; init; }

    /// <summary>Questions and answers, in order.</summary>
    public IReadOnlyList<AnswerView> Answers { get; init; } = [];
}

/// <summary>An inspection, a record on the spot, or a survey (检查、现场、勘验).</summary>
internal sealed record SceneView
{
    /// <summary>Start.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Weather.</summary>
    public string? Weather { get; init; }

    /// <summary>Who writes.</summary>
    public string? Recorder { get; init; }

    /// <summary>Invited witness.</summary>
    public string? Invited { get; init; }

    /// <summary>Employer and post of the witness.</summary>
    public string? InvitedPost { get; init; }

    /// <summary>The person met on the spot.</summary>
    public PersonView Person { get; init; } = new();

    /// <summary>Number and name of the inspection matter or plan.</summary>
    public string? Matter { get; init; }

    /// <summary>What was found.</summary>
    public string? Findings { get; init; }

    /// <summary>What the party said.</summary>
    public string? Defence { get; init; }

    /// <summary>What is done with what was found.</summary>
    public string? Handling { get; init; }
}

/// <summary>Sampling (抽样取证).</summary>
internal sealed record SamplingView
{
    /// <summary>Start.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Samples.</summary>
    public IReadOnlyList<ItemView> Items { get; init; } = [];
}

/// <summary>Evidence registered and kept (证据登记保存).</summary>
internal sealed record CustodyView
{
    /// <summary>Date of the list.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day: seven working days from the list.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Number of the list, when it has one.</summary>
    public string? ListNumber { get; init; }

    /// <summary>Things kept.</summary>
    public IReadOnlyList<ItemView> Items { get; init; } = [];

    /// <summary>What is decided about them.</summary>
    public string? Disposal { get; init; }

    /// <summary>Things given back.</summary>
    public IReadOnlyList<ItemView> Returned { get; init; } = [];
}

/// <summary>A compulsory measure (行政强制措施).</summary>
internal sealed record MeasureView
{
    /// <summary>Number of the decision that took the measure.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Day of that decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Kind: 扣押车辆, 查封场所 …</summary>
    public string? Kind { get; init; }

    /// <summary>What it is taken against, with quantity.</summary>
    public string? Object { get; init; }

    /// <summary>Legal basis.</summary>
    public string? Basis { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Things taken.</summary>
    public IReadOnlyList<ItemView> Items { get; init; } = [];

    /// <summary>Anything else to be said, e.g. where the things are kept.</summary>
    public string? Remarks { get; init; }

    /// <summary>Why it is extended.</summary>
    public string? ExtensionReason { get; init; }

    /// <summary>New last day.</summary>
    public DateOnly? ExtendedTo { get; init; }

    /// <summary>Which item of 行政强制法 art. 28 paragraph 1 lifts it, 1 to 5.</summary>
    public int? ReleaseItem { get; init; }

    /// <summary>Day it is lifted.</summary>
    public DateOnly? ReleasedOn { get; init; }

    /// <summary>Things given back.</summary>
    public IReadOnlyList<ItemView> Returned { get; init; } = [];
}
