namespace Fatong.Kernel.Fields;

/// <summary>What a field holds. Money is fen; a Link holds the id of a record or matter.</summary>
public enum FieldKind
{
    Text,
    Paragraph,
    Number,
    Money,
    Date,
    Moment,
    YesNo,
    Choice,
    Choices,
    Link,
    Links,
    Files,
    Rows,
}

/// <summary>Who may see a value outside its purpose.</summary>
public enum Sensitivity
{
    /// <summary>May be published.</summary>
    Open,

    /// <summary>For the bureau.</summary>
    Internal,

    /// <summary>Personal data: masked in lists, exports and publications.</summary>
    Personal,
}

/// <summary>One allowed value of a choice field: permanent code and Chinese label.</summary>
public sealed record Option(string Code, string Label);

/// <summary>
/// One field of a register or of a step: what it is called, what it accepts, who sees it.
/// Forms, validation, import, export, lists, search and statistics all come from it.
/// </summary>
public abstract record Field(string Code, string Label, FieldKind Kind)
{
    /// <summary>Must be filled before the record or act is accepted.</summary>
    public bool Required { get; init; }

    /// <summary>Shown under the input.</summary>
    public string? Help { get; init; }

    /// <summary>Unit of a number, e.g. 人次.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest accepted number, inclusive (fen for money).</summary>
    public long? Min { get; init; }

    /// <summary>Largest accepted number, inclusive (fen for money).</summary>
    public long? Max { get; init; }

    /// <summary>Longest accepted text in characters.</summary>
    public int MaxLength { get; init; } = 200;

    public Sensitivity Sensitivity { get; init; } = Sensitivity.Internal;

    /// <summary>A second record of the same bureau with this value is refused.</summary>
    public bool Unique { get; init; }

    /// <summary>Shown as a column of lists.</summary>
    public bool InList { get; init; }

    /// <summary>Part of the quick search.</summary>
    public bool Searched { get; init; }

    /// <summary>The values a choice accepts, in order.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Code of the register or procedure a link points into.</summary>
    public string? Target { get; init; }

    /// <summary>The number may be an estimate (估计): a register asks beside it whether it is.</summary>
    public bool Estimable { get; init; }

    /// <summary>Links that a sign-in sheet (签到表) fills: an Excel or CSV list of names or numbers.</summary>
    public bool SignIn { get; init; }

    /// <summary>Most files of a Files field, inclusive.</summary>
    public int MaxFiles { get; init; } = 50;

    /// <summary>Largest file of a Files field in MB, inclusive; null: what the place accepts.</summary>
    public int? MaxMegabytes { get; init; }

    /// <summary>Accepted endings of a Files field, e.g. <c>pdf</c>; empty: what the place accepts.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];

    /// <summary>The yes/no field that stands beside an estimable number in a register.</summary>
    public Field<bool> EstimateMark => Make.YesNo(Code + EstimateEnding, Label + "为估计数");

    /// <summary>What <see cref="EstimateMark"/> adds to the code of the number.</summary>
    public const string EstimateEnding = "_estimated";

    /// <summary>The columns of a Rows field.</summary>
    public IReadOnlyList<Field> Columns { get; init; } = [];

    /// <summary>Extra check of a text, e.g. an identifier with check digit: returns the reason in Chinese, or null.</summary>
    public Func<string, string?>? Check { get; init; }

    /// <summary>Label of a choice code; the code itself when unknown.</summary>
    public string LabelOf(string code) => Options.FirstOrDefault(o => o.Code == code)?.Label ?? code;

    /// <summary>CLR type of the value.</summary>
    public abstract Type ValueType { get; }
}

/// <summary>A field whose value has the CLR type <typeparamref name="T"/>.</summary>
public sealed record Field<T>(string Code, string Label, FieldKind Kind) : Field(Code, Label, Kind)
{
    public override Type ValueType => typeof(T);
}

/// <summary>Factories: the short way to write a field.</summary>
public static class Make
{
    public static Field<string> Text(string code, string label) => new(code, label, FieldKind.Text);

    public static Field<string> Paragraph(string code, string label) =>
        new(code, label, FieldKind.Paragraph) { MaxLength = 20_000 };

    /// <summary>A whole number not below zero, counted in <paramref name="unit"/>.</summary>
    /// <param name="estimable">May be marked as an estimate (估计); figures over it say how many are.</param>
    public static Field<long> Count(string code, string label, string unit, bool estimable = false) =>
        new(code, label, FieldKind.Number) { Unit = unit, Min = 0, Max = 1_000_000_000, Estimable = estimable };

    /// <summary>An amount in fen, entered and shown in yuan.</summary>
    public static Field<long> Money(string code, string label) =>
        new(code, label, FieldKind.Money) { Unit = "元", Min = 0, Max = 1_000_000_000_000_00 };

    public static Field<DateOnly> Date(string code, string label) => new(code, label, FieldKind.Date);

    /// <summary>A time of day on a date, in the bureau's zone, entered as <c>yyyy-MM-ddTHH:mm</c>.</summary>
    public static Field<DateTimeOffset> Moment(string code, string label) => new(code, label, FieldKind.Moment);

    public static Field<bool> YesNo(string code, string label) => new(code, label, FieldKind.YesNo);

    /// <summary>Options are written <c>("code", "标签")</c>.</summary>
    public static Field<string> Choice(string code, string label, params (string Code, string Label)[] options) =>
        new(code, label, FieldKind.Choice) { Options = [.. options.Select(o => new Option(o.Code, o.Label))] };

    public static Field<IReadOnlyList<string>> Choices(string code, string label, params (string Code, string Label)[] options) =>
        new(code, label, FieldKind.Choices) { Options = [.. options.Select(o => new Option(o.Code, o.Label))] };

    /// <summary>A link to one record of a register, or one matter of a procedure.</summary>
    public static Field<Guid> Link(string code, string label, string target) =>
        new(code, label, FieldKind.Link) { Target = target };

    public static Field<IReadOnlyList<Guid>> Links(string code, string label, string target) =>
        new(code, label, FieldKind.Links) { Target = target };

    /// <summary>Several people of a list, e.g. participants: picked, or filled from a sign-in sheet (签到表).</summary>
    public static Field<IReadOnlyList<Guid>> People(string code, string label, string target = "staff") =>
        Links(code, label, target) with { SignIn = true };

    /// <summary>Files in the file store, by SHA-256 in lower-case hex.</summary>
    public static Field<IReadOnlyList<string>> Files(string code, string label) => new(code, label, FieldKind.Files);

    /// <summary>A short table: items of evidence, seized goods, instalments.</summary>
    public static Field<IReadOnlyList<Facts>> Rows(string code, string label, params Field[] columns) =>
        new(code, label, FieldKind.Rows) { Columns = columns };
}
