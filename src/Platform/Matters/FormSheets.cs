using Fatong.Kernel.Fields;
using Fatong.Kernel.Law;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using static Fatong.Kernel.Papers.Compose;

namespace Fatong.Platform.Matters;

/// <summary>What simple forms share: a sheet of labels and values, letters, tables of rows, opinions of those who signed.</summary>
public static class FormSheets
{
    /// <summary>Two pairs of label and value side by side.</summary>
    public static readonly int[] Four = [170, 330, 170, 330];

    /// <summary>A form for the file.</summary>
    public static PaperTemplate<FormView> Inner(PaperKind kind, DateOnly since, Citation basis, Func<FormView, PaperDocument> fill) =>
        new(kind.Code, kind.Name, 1, since, PaperAudience.Internal, basis, fill);

    /// <summary>A sealed paper for the outside.</summary>
    public static PaperTemplate<FormView> Issued(PaperKind kind, string? word, DateOnly since, Citation basis, Func<FormView, PaperDocument> fill) =>
        new(kind.Code, kind.Name, 1, since, PaperAudience.Outward, basis, fill) { NumberWord = word, Sealed = true, Copies = 2 };

    /// <summary>A sheet that is one table.</summary>
    public static PaperDocument Sheet(FormView v, string title, IReadOnlyList<FieldRow> rows, params IEnumerable<PaperBlock> more) =>
        new(title, v.Bureau.Name, v.Number, [Fields(Four, rows), .. more], PaperLayout.Form with { NumberLabel = "编号：" });

    /// <summary>A letter on plain paper.</summary>
    public static PaperDocument Letter(FormView v, string title, params IEnumerable<PaperBlock> blocks) =>
        new(title, v.Bureau.Name, v.Number, [.. blocks], PaperLayout.Letter with { NumberLabel = "" });

    /// <summary>An official paper with a red head.</summary>
    public static PaperDocument Red(FormView v, string title, string? number, params IEnumerable<PaperBlock> blocks) =>
        new(title, v.Bureau.Name, number, [.. blocks], PaperLayout.RedHead);

    /// <summary>One value over the whole width.</summary>
    public static FieldRow Wide(string label, string? value) => Row(Label(label), Value(value, 3));

    /// <summary>Two values side by side.</summary>
    public static FieldRow Pair(string label, string? value, string label2, string? value2) => Row(Label(label), Value(value), Label(label2), Value(value2));

    /// <summary>A long text over the whole width.</summary>
    public static FieldRow Long(string label, string? text, int height = 30) => Tall(height, Label(label), Body(text, 3));

    /// <summary>The opinion of whoever took the act.</summary>
    public static FieldRow By(string label, string? text, ActView? act) => Tall(27, Label(label), Opinion(text, act?.ByName, act?.On, 3));

    /// <summary>The opinion of the n-th signature of an act; empty while it is not given.</summary>
    public static FieldRow Signed(string label, ActView? act, int n = 0) =>
        act is not null && act.Signatures.Count > n
            ? Tall(27, Label(label), Opinion(act.Signatures[n].Opinion, act.Signatures[n].Name, act.Signatures[n].On, 3))
            : Tall(27, Label(label), Opinion(null, null, null, 3));

    /// <summary>The rows of a table field in words, in its columns and order.</summary>
    public static DataTableBlock Table(FormView v, string caption, Field field, IReadOnlyList<Facts> rows, params IReadOnlyList<int> widths) => new(
        [.. field.Columns.Select((c, i) => new DataColumn(c.Label, widths[i], c.Kind is FieldKind.Text or FieldKind.Paragraph ? Align.Left : Align.Center))],
        [.. rows.Select(r => DataRow.Of([.. field.Columns.Select(c => v.Show(c, r[c.Code]))]))],
        1,
        caption);

    /// <summary>Seal and date of the bureau.</summary>
    public static SealBlock Seal(FormView v) => new(v.Bureau.Name, v.Act.On);

    /// <summary>A yes/no as boxes.</summary>
    public static FieldCell YesNo(bool yes, int columns = 1) => Boxes(columns, Box("是", yes), Box("否", !yes));
}
