using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Files;
using Fatong.Platform.Records;

namespace Fatong.Web.Forms;

/// <summary>What a posted form asks for.</summary>
public enum FormWish
{
    /// <summary>提交.</summary>
    Submit,

    /// <summary>暂存.</summary>
    Draft,

    /// <summary>Show the form again with what was searched for, or with more rows; nothing is done.</summary>
    Again,
}

/// <summary>A form over declared fields: what was typed, what is wrong with it, and what links may point to.</summary>
public sealed class FormModel(IReadOnlyList<Field> fields, string key)
{
    public const string Prefix = "f.";
    public const string FindPrefix = "q.";
    public const string SheetPrefix = "s.";
    public const string WishName = "_do";
    public const string KeyName = "_key";
    private const int SpareRows = 3;

    public IReadOnlyList<Field> Fields => fields;

    /// <summary>Idempotency key: the same form posted twice acts once.</summary>
    public string Key => key;

    /// <summary>Typed texts by field code, as <see cref="FieldText.Parse"/> reads them.</summary>
    public Dictionary<string, string> Typed { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What was typed into the search boxes of links.</summary>
    public Dictionary<string, string> Finds { get; init; } = new(StringComparer.Ordinal);

    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    /// <summary>What became of an uploaded sign-in sheet, by field code.</summary>
    public IReadOnlyDictionary<string, string> Told { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public FormWish Wish { get; init; }

    /// <summary>Rows fields for which more rows were asked.</summary>
    public string? MoreRowsOf { get; init; }

    /// <summary>What links may point to, by field code; the chosen ones first.</summary>
    public Dictionary<string, IReadOnlyList<LinkTarget>> Options { get; } = new(StringComparer.Ordinal);

    /// <summary>Files that fields name, by hash.</summary>
    public IReadOnlyDictionary<string, BureauFile> Files { get; set; } = new Dictionary<string, BureauFile>(StringComparer.Ordinal);

    public string Text(string code) => Typed.GetValueOrDefault(code, "");

    public IReadOnlyList<string> Items(string code) => Text(code).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string? ErrorOf(string code) => Errors.FirstOrDefault(e => e.Field == code)?.Message;

    /// <summary>Reads every field; errors are kept for display.</summary>
    public Facts? Check()
    {
        var (facts, errors) = FieldCheck.Read(fields, code => Typed.GetValueOrDefault(code));
        Errors = [.. Errors.Where(e => errors.All(other => other.Field != e.Field)), .. errors];
        return Errors.Count == 0 ? facts : null;
    }

    /// <summary>The cells of a rows field, with spare rows to fill in.</summary>
    public IReadOnlyList<string[]> RowsOf(Field field)
    {
        var rows = Text(field.Code).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|')).Select(cells => field.Columns.Select((_, i) => i < cells.Length ? cells[i] : "").ToArray()).ToList();
        var spare = SpareRows + (MoreRowsOf == field.Code ? 5 : 0);
        rows.AddRange(Enumerable.Range(0, spare).Select(_ => field.Columns.Select(_ => "").ToArray()));
        return rows;
    }

    /// <summary>Lays the values of known facts into the form.</summary>
    public FormModel Fill(Facts facts)
    {
        foreach (var field in fields)
        {
            if (facts[field.Code] is { } value)
            {
                Typed[field.Code] = value is IReadOnlyList<Facts> rows
                    ? string.Join('\n', rows.Select(row => string.Join('|', field.Columns.Select(c => FieldText.Input(c, row[c.Code]).Replace('|', '/').Replace('\n', ' ')))))
                    : FieldText.Input(field, value);
            }
        }

        return this;
    }

    /// <summary>Lays typed texts, e.g. of a draft, into the form; codes without a field are left out.</summary>
    public FormModel Fill(IReadOnlyDictionary<string, string> typed)
    {
        foreach (var field in fields)
        {
            if (typed.TryGetValue(field.Code, out var text))
            {
                Typed[field.Code] = text;
            }
        }

        return this;
    }
}
