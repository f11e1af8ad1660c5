using System.Globalization;
using System.Text;

namespace Fatong.Kernel.Fields;

/// <summary>Values to the text a person types or reads, and back. Forms, Excel, CSV and the API all come through here.</summary>
public static class FieldText
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    /// <summary>
    /// Reads one value as typed. Full-width digits and signs are accepted. An empty text is no value.
    /// </summary>
    /// <returns>The value (null when empty) or the reason in Chinese why it cannot be accepted.</returns>
    public static (object? Value, string? Error) Parse(Field field, string? typed)
    {
        var text = (field.Kind is FieldKind.Text or FieldKind.Paragraph ? typed : Narrow(typed))?.Trim() ?? "";
        if (text.Length == 0)
        {
            return field.Required ? (null, "必填") : (null, null);
        }

        var (value, error) = field.Kind switch
        {
            FieldKind.Text or FieldKind.Paragraph => ParseText(field, text),
            FieldKind.Number => ParseNumber(field, text),
            FieldKind.Money => ParseMoney(field, text),
            FieldKind.Date => ParseDate(text),
            FieldKind.Moment => ParseMoment(text),
            FieldKind.YesNo => ParseYesNo(text),
            FieldKind.Choice => ParseChoice(field, text),
            FieldKind.Choices => ParseList(Split(text), item => ParseChoice(field, item)),
            FieldKind.Link => Guid.TryParse(text, out var id) ? (id, null) : (null, "应从列表中选择"),
            FieldKind.Links => ParseLinks(text),
            FieldKind.Files => Split(text) is var files && files.Length <= field.MaxFiles ? ((IReadOnlyList<string>)files, null) : (null, $"最多{field.MaxFiles}个文件"),
            FieldKind.Rows => ParseRows(field, text),
            _ => throw new InvalidOperationException($"{field.Code}: {field.Kind}"),
        };
        return error is null && value is not null ? InRange(field, value) : (value, error);
    }

    /// <summary>The value as shown to a person: 元 with two decimals only where needed, choice labels, 是/否.</summary>
    public static string Show(Field field, object? value) => value switch
    {
        null => "",
        string text when field.Kind == FieldKind.Choice => field.LabelOf(text),
        string text => text,
        long fen when field.Kind == FieldKind.Money => Yuan(fen),
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToOffset(Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        IReadOnlyList<string> codes when field.Kind == FieldKind.Choices => string.Join('、', codes.Select(field.LabelOf)),
        IReadOnlyList<string> files => string.Join('、', files),
        IReadOnlyList<Guid> ids => string.Join(',', ids),
        IReadOnlyList<Facts> rows => string.Join('\n', rows.Select(row => string.Join('|', field.Columns.Select(c => Show(c, row[c.Code]))))),
        _ => throw new InvalidOperationException($"{field.Code}: {value.GetType().Name}"),
    };

    /// <summary>The value as an input control wants it back: codes, not labels.</summary>
    public static string Input(Field field, object? value) => value switch
    {
        string text => text,
        DateTimeOffset moment => moment.ToOffset(Zone).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        IReadOnlyList<string> codes => string.Join(',', codes),
        bool yes => yes ? "true" : "false",
        _ => Show(field, value),
    };

    /// <summary>Fen as yuan: 120000 → 1200, 1462050 → 14620.50.</summary>
    public static string Yuan(long fen) => fen % 100 == 0
        ? (fen / 100).ToString(CultureInfo.InvariantCulture)
        : (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static (object?, string?) ParseText(Field field, string text)
    {
        if (text.Length > field.MaxLength)
        {
            return (null, $"最多{field.MaxLength}个字，现有{text.Length}个字");
        }

        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            return (null, "含有不可见的控制字符");
        }

        return field.Check?.Invoke(text) is { } reason ? (null, reason) : (text.ReplaceLineEndings("\n"), null);
    }

    private static (object?, string?) ParseNumber(Field field, string text) =>
        long.TryParse(text.Replace(",", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (number, null)
            : (null, $"应为整数{(field.Unit is null ? "" : $"（单位：{field.Unit}）")}，实为“{Cut(text)}”");

    private static (object?, string?) ParseMoney(Field field, string text)
    {
        if (!decimal.TryParse(text.Replace(",", "").TrimEnd('元'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var yuan)
            || Math.Abs(yuan) > 1_000_000_000_000m)
        {
            return (null, $"应为金额（元，最多两位小数），实为“{Cut(text)}”");
        }

        return decimal.Round(yuan, 2) == yuan ? ((long)(yuan * 100), null) : (null, "金额最多两位小数");
    }

    private static (object?, string?) ParseDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2200
            ? (date, null)
            : (null, $"应为日期，如 2026-03-02，实为“{Cut(text)}”");

    private static (object?, string?) ParseMoment(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/M/d H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? (new DateTimeOffset(local, Zone).ToUniversalTime(), null)
            : (null, $"应为时间，如 2026-03-02 09:30，实为“{Cut(text)}”");

    private static (object?, string?) ParseYesNo(string text) => text switch
    {
        "true" or "on" or "是" or "1" or "√" or "有" => (true, null),
        "false" or "off" or "否" or "0" or "无" => (false, null),
        _ => (null, "应为“是”或“否”"),
    };

    private static (object?, string?) ParseChoice(Field field, string text) =>
        field.Options.FirstOrDefault(o => o.Code == text || o.Label == text) is { } option
            ? (option.Code, null)
            : (null, $"“{Cut(text)}”不在可选值中：{string.Join('、', field.Options.Take(12).Select(o => o.Label))}");

    private static (object?, string?) ParseLinks(string text)
    {
        var ids = Split(text).Select(item => Guid.TryParse(item, out var id) ? id : Guid.Empty).ToList();
        return ids.Contains(Guid.Empty) ? (null, "应从列表中选择") : ((IReadOnlyList<Guid>)ids, null);
    }

    private static (object?, string?) ParseList(IEnumerable<string> items, Func<string, (object? Value, string? Error)> parse)
    {
        var values = items.Select(parse).ToList();
        return values.FirstOrDefault(v => v.Error is not null).Error is { } error
            ? (null, error)
            : ((IReadOnlyList<string>)[.. values.Select(v => (string)v.Value!)], null);
    }

    /// <summary>One row a line, columns parted by | or tab.</summary>
    private static (object?, string?) ParseRows(Field field, string text)
    {
        var rows = new List<Facts>();
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Where(l => l.Trim('|', ' ', '\t').Length > 0).Select((l, i) => (l, i + 1)))
        {
            var cells = line.Split('|', '\t', '｜');
            var row = Facts.None;
            for (var i = 0; i < field.Columns.Count; i++)
            {
                var (value, error) = Parse(field.Columns[i], i < cells.Length ? cells[i] : "");
                if (error is not null)
                {
                    return (null, $"第{number}行“{field.Columns[i].Label}”：{error}");
                }

                row = row.With(field.Columns[i].Code, value);
            }

            rows.Add(row);
        }

        return ((IReadOnlyList<Facts>)rows, null);
    }

    private static (object?, string?) InRange(Field field, object value)
    {
        if (value is not long number)
        {
            return (value, null);
        }

        string Bound(long n) => field.Kind == FieldKind.Money ? Yuan(n) : n.ToString(CultureInfo.InvariantCulture);
        return number < field.Min ? (null, $"不得小于{Bound(field.Min.Value)}{field.Unit}")
            : number > field.Max ? (null, $"不得大于{Bound(field.Max.Value)}{field.Unit}")
            : (value, null);
    }

    private static string[] Split(string text) =>
        text.Split([',', '，', '、', ';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Cut(string text) => text.Length > 30 ? text[..30] + "…" : text;

    private static string? Narrow(string? text)
    {
        if (text is null || !text.Any(c => c is >= '！' and <= '～' or '　'))
        {
            return text;
        }

        var narrow = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            narrow.Append(c switch { '　' => ' ', >= '０' and <= '９' or '．' or '－' or '：' or '／' => (char)(c - 0xFEE0), _ => c });
        }

        return narrow.ToString();
    }
}
