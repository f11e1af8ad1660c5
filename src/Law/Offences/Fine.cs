namespace Fatong.Law.Offences;

/// <summary>A fine from one amount through another, in fen, both included. A minimum of 0 means that the law sets none.</summary>
public sealed record FineRange(long MinFen, long MaxFen);

/// <summary>A multiple of illegal income, in place of the ordinary range.</summary>
/// <param name="FromFen">Income from which the multiple applies.</param>
/// <param name="Settled">Whether the law says what happens at exactly this income; where it does not, a reason is asked for.</param>
public sealed record IncomeFine(long FromFen, int MinTimes, int MaxTimes, bool Settled);

/// <summary>A share of some value, such as the contract price, in basis points (3 times the value is 30,000).</summary>
/// <param name="Of">What the share is taken of, in Chinese.</param>
public sealed record ValueFine(string Of, int MinBasisPoints, int MaxBasisPoints);

/// <summary>How an offence is fined. Ranges that the law does not know are null.</summary>
public sealed record Fine
{
    private const long FenPerYuan = 100;

    private Fine()
    {
    }

    /// <summary>No fine: the law orders something else.</summary>
    public static Fine None { get; } = new();

    /// <summary>The ordinary range; null when a fine needs a refusal to correct, or is taken from a value alone.</summary>
    public FineRange? Ordinary { get; private init; }

    /// <summary>The range for natural persons where it differs.</summary>
    public FineRange? Person { get; private init; }

    /// <summary>The range for grave cases (情节严重).</summary>
    public FineRange? GraveCase { get; private init; }

    /// <summary>The range once the party has not corrected in time (拒不改正、逾期未改正).</summary>
    public FineRange? Uncorrected { get; private init; }

    /// <summary>The range for the persons responsible, beside the unit.</summary>
    public FineRange? Responsible { get; private init; }

    public IncomeFine? Income { get; private init; }

    public ValueFine? Value { get; private init; }

    /// <summary>The fine is set for each time (每次).</summary>
    public bool IsPerTime { get; private init; }

    /// <summary>The law says may, not shall (可以处).</summary>
    public bool IsOptional { get; private init; }

    /// <summary>Every range of the rule.</summary>
    public IEnumerable<FineRange> Ranges =>
        new[] { Ordinary, Person, GraveCase, Uncorrected, Responsible }.OfType<FineRange>();

    /// <summary>Up to an amount in yuan, without a minimum.</summary>
    public static Fine UpTo(long yuan) => Between(0, yuan);

    /// <summary>Between two amounts in yuan.</summary>
    public static Fine Between(long fromYuan, long toYuan) => new() { Ordinary = Range(fromYuan, toYuan) };

    /// <summary>A range that is not of the library.</summary>
    public static Fine Within(FineRange range) => new() { Ordinary = range };

    /// <summary>A share of a value alone.</summary>
    public static Fine Share(string of, int minBasisPoints, int maxBasisPoints) => new() { Value = new(of, minBasisPoints, maxBasisPoints) };

    /// <summary>Grave cases are fined between two amounts in yuan.</summary>
    public Fine Grave(long fromYuan, long toYuan) => this with { GraveCase = Range(fromYuan, toYuan) };

    /// <summary>A party that does not correct is fined between two amounts in yuan.</summary>
    public Fine WhenUncorrected(long fromYuan, long toYuan) => this with { Uncorrected = Range(fromYuan, toYuan) };

    /// <summary>Natural persons are fined up to an amount in yuan.</summary>
    public Fine ForPersonsUpTo(long yuan) => this with { Person = Range(0, yuan) };

    /// <summary>Persons responsible are fined between two amounts in yuan.</summary>
    public Fine ForResponsible(long fromYuan, long toYuan) => this with { Responsible = Range(fromYuan, toYuan) };

    /// <summary>From this illegal income on, a multiple of it (违法所得若干元以上的).</summary>
    public Fine Times(int min, int max, long fromYuan) => this with { Income = new(fromYuan * FenPerYuan, min, max, Settled: true) };

    /// <summary>Above this illegal income, a multiple of it; the law leaves open what holds at exactly this income (超过、不足).</summary>
    public Fine TimesAbove(int min, int max, long yuan) => this with { Income = new(yuan * FenPerYuan, min, max, Settled: false) };

    public Fine PerTime() => this with { IsPerTime = true };

    public Fine Optional() => this with { IsOptional = true };

    private static FineRange Range(long fromYuan, long toYuan) => new(fromYuan * FenPerYuan, toYuan * FenPerYuan);
}
