namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What is granted to a party that cannot pay in time.</summary>
internal enum InstalmentKind
{
    /// <summary>Payment put off.</summary>
    Deferred,

    /// <summary>Payment in parts.</summary>
    InParts,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>Payment put off or in parts; one notice names all parts.</summary>
internal sealed record InstalmentView
{
    /// <summary>What is granted.</summary>
    public InstalmentKind? Kind { get; init; }

    /// <summary>Day the party asked.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>Why the party asks.</summary>
    public string? Grounds { get; init; }

    /// <summary>New last day when put off.</summary>
    public DateOnly? DeferredTo { get; init; }

    /// <summary>Which part, from 1.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Amount of this part in fen.</summary>
    public long? AmountFen { get; init; }

    /// <summary>Last day for this part.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What is then left, in fen.</summary>
    public long? RestFen { get; init; }

    /// <summary>Why it is refused.</summary>
    public string? RefusalReason { get; init; }

    /// <summary>All parts, in order.</summary>
    public IReadOnlyList<InstalmentPart> Parts { get; init; } = [];
}

/// <summary>One part of a payment in parts.</summary>
/// <param name="Ordinal">Counts from 1.</param>
internal sealed record InstalmentPart(int Ordinal, DateOnly? Due, long AmountFen);

/// <summary>What the organ says it will do when the party does not perform, in the order of the urging letter.</summary>
internal enum Consequence
{
    /// <summary>Adds a surcharge.</summary>
    Surcharge,

    /// <summary>Sells or offsets what was seized.</summary>
    Auction,

    /// <summary>Asks the court.</summary>
    Court,

    /// <summary>Performs in the party's stead.</summary>
    SubPerformance,

    /// <summary>Another way.</summary>
    Other,
}

/// <summary>What happens to an enforcement under way.</summary>
internal enum ExecutionTurn
{
    /// <summary>It pauses.</summary>
    Suspended,

    /// <summary>It ends.</summary>
    Ended,

    /// <summary>It goes on.</summary>
    Resumed,
}

/// <summary>Enforcement of a decision (强制执行).</summary>
internal sealed record ExecutionView
{
    /// <summary>What has to be performed, with amounts.</summary>
    public string? Duty { get; init; }

    /// <summary>Last day given in the announcement or the urging letter.</summary>
    public DateOnly? By { get; init; }

    /// <summary>How it has to be performed.</summary>
    public string? Manner { get; init; }

    /// <summary>What is demanded besides.</summary>
    public string? Demand { get; init; }

    /// <summary>What follows otherwise.</summary>
    public IReadOnlyList<Consequence> Consequences { get; init; } = [];

    /// <summary>Day the party was urged.</summary>
    public DateOnly? UrgedOn { get; init; }

    /// <summary>What came of the urging, or the signs of hiding property.</summary>
    public string? UrgingResult { get; init; }

    /// <summary>Basis of the enforcement.</summary>
    public string? Basis { get; init; }

    /// <summary>Day of enforcement.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Number of the enforcement decision.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Who performs in the party's stead.</summary>
    public string? Performer { get; init; }

    /// <summary>Estimated cost in fen.</summary>
    public long? CostFen { get; init; }

    /// <summary>Last day to pay the cost ahead.</summary>
    public DateOnly? CostBy { get; init; }

    /// <summary>Pause, end or resumption.</summary>
    public ExecutionTurn? Turn { get; init; }

    /// <summary>Why, with the provision.</summary>
    public string? TurnReason { get; init; }

    /// <summary>Surcharge in fen when the court is asked.</summary>
    public long? SurchargeFen { get; init; }
}

/// <summary>One paper served.</summary>
internal sealed record ServedPaperView(
    string? Paper, string? Number, string? Receiver, string? Place, DateOnly? Date, string? Manner, string? Server);

/// <summary>Service (送达).</summary>
internal sealed record ServiceView
{
    /// <summary>To whom.</summary>
    public string? Addressee { get; init; }

    /// <summary>Who takes it instead.</summary>
    public string? Substitute { get; init; }

    /// <summary>Papers on the receipt.</summary>
    public IReadOnlyList<ServedPaperView> Papers { get; init; } = [];

    /// <summary>Confirmed address.</summary>
    public string? Address { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Mobile number.</summary>
    public string? Phone { get; init; }

    /// <summary>Mail box or other electronic address.</summary>
    public string? Electronic { get; init; }

    /// <summary>Whether the party agrees to electronic service.</summary>
    public bool? ElectronicAgreed { get; init; }
}

/// <summary>How a case ends.</summary>
internal sealed record ClosureView
{
    /// <summary>What was decided in the end.</summary>
    public string? Result { get; init; }

    /// <summary>How it was performed.</summary>
    public string? Performance { get; init; }

    /// <summary>Why the case is withdrawn.</summary>
    public string? WithdrawalReason { get; init; }

    /// <summary>The organ the case goes to.</summary>
    public string? TransferTo { get; init; }

    /// <summary>Why it goes there, with the provision.</summary>
    public string? TransferReason { get; init; }

    /// <summary>What goes with it.</summary>
    public IReadOnlyList<string> TransferMaterials { get; init; } = [];
}

/// <summary>A line of the table of contents of a volume.</summary>
/// <param name="Pages">Page or pages, e.g. 3-5.</param>
internal sealed record VolumeEntryView(string? Title, string? Number, DateOnly? Date, string? Pages, string? Remarks = null);

/// <summary>The archived volume (卷宗).</summary>
internal sealed record VolumeView
{
    /// <summary>Archive number.</summary>
    public string? ArchiveNumber { get; init; }

    /// <summary>Year of the volume.</summary>
    public int? Year { get; init; }

    /// <summary>正卷 or 副卷.</summary>
    public string? Part { get; init; }

    /// <summary>Retention, e.g. 30年.</summary>
    public string? Retention { get; init; }

    /// <summary>Day closed.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Day archived.</summary>
    public DateOnly? ArchivedOn { get; init; }

    /// <summary>Numbered pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Contents.</summary>
    public IReadOnlyList<VolumeEntryView> Entries { get; init; } = [];

    /// <summary>State of the volume, missing or damaged papers.</summary>
    public string? State { get; init; }

    /// <summary>Who put it together.</summary>
    public string? Binder { get; init; }

    /// <summary>Who checked it.</summary>
    public string? Checker { get; init; }
}
