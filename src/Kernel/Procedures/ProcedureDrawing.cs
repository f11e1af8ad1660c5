using System.Globalization;
using System.Net;
using System.Text;
using Fatong.Kernel.Procedures.Drawing;

namespace Fatong.Kernel.Procedures;

/// <summary>Draws a procedure: the same data that runs and is proved.</summary>
public static class ProcedureDrawing
{
    private const int LegendHeight = 40;
    private const string Fonts = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    /// <summary>The flow chart as Mermaid text.</summary>
    public static string Mermaid(Procedure procedure)
    {
        var text = new StringBuilder("flowchart TD\n");
        string Node(Step step) => step.Id.Value.Replace('-', '_');
        foreach (var stage in procedure.Steps.GroupBy(s => s.Stage))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph {(stage.Key.Length == 0 ? "流程" : stage.Key)}\n");
            foreach (var step in stage)
            {
                var (open, close) = step.Ends ? ("([", "])") : step.Optional ? ("(", ")") : ("[", "]");
                text.Append(CultureInfo.InvariantCulture, $"    {Node(step)}{open}\"{step.Name}\"{close}\n");
            }

            text.Append("  end\n");
        }

        var graph = new FlowGraph(procedure);
        foreach (var (from, to) in graph.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Node(from)} {(to.When is null ? "-->" : "-. 视情 .->")} {Node(to)}\n");
        }

        foreach (var step in graph.Beside)
        {
            foreach (var from in step.After)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {Node(procedure.Step(from))} -.-> {Node(step)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The flow chart as SVG, optionally with what a matter has done and where it stands.</summary>
    public static string Svg(Procedure procedure, IReadOnlySet<StepId>? done = null, IReadOnlySet<StepId>? current = null)
    {
        var layout = new FlowLayout(new FlowGraph(procedure));
        var (width, height) = (layout.Width, layout.Height + LegendHeight);
        var svg = new StringBuilder();
        void Add(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        string Fill(Step step) => current?.Contains(step.Id) == true ? "#1f6feb" : done?.Contains(step.Id) == true ? "#d8f0df" : "#ffffff";
        string Ink(Step step) => current?.Contains(step.Id) == true ? "#ffffff" : "#1c2733";

        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"{Fonts}\" role=\"img\" aria-label=\"{Text(procedure.Name)}流程图\">");
        Add($"<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#7a8793\"/></marker></defs>");
        Add($"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        foreach (var (band, i) in layout.Bands.Select((b, i) => (b, i)))
        {
            Add($"<rect x=\"0\" y=\"{band.Top}\" width=\"{width}\" height=\"{band.Height}\" fill=\"{(i % 2 == 0 ? "#f5f7fa" : "#ffffff")}\"/>");
            Add($"<text x=\"{FlowLayout.LabelWidth / 2}\" y=\"{band.Top + (band.Height / 2) + 5}\" text-anchor=\"middle\" font-size=\"14\" fill=\"#5b6875\">{Text(band.Stage)}</text>");
        }

        Add($"<line x1=\"{FlowLayout.LabelWidth}\" y1=\"0\" x2=\"{FlowLayout.LabelWidth}\" y2=\"{layout.Height}\" stroke=\"#dde3ea\"/>");
        foreach (var route in layout.Routes)
        {
            var dashed = route[^1].Step!.When is null ? "" : " stroke-dasharray=\"5 3\"";
            Add($"<path d=\"{PathOf(route)}\" fill=\"none\" stroke=\"#9aa7b4\" stroke-width=\"1.3\"{dashed} marker-end=\"url(#arrow)\"/>");
        }

        foreach (var box in layout.Boxes)
        {
            var step = box.Step!;
            var dashed = step.When is null ? "" : " stroke-dasharray=\"5 3\"";
            var round = step.Ends ? FlowLayout.BoxHeight / 2 : 6;
            Add($"<g><title>{Text(Hint(procedure, step))}</title>");
            Add($"<rect x=\"{box.X - (box.Width / 2)}\" y=\"{box.Y - (FlowLayout.BoxHeight / 2)}\" width=\"{box.Width}\" height=\"{FlowLayout.BoxHeight}\" rx=\"{round}\" fill=\"{Fill(step)}\" stroke=\"#33516f\"{dashed}/>");
            Add($"<text x=\"{box.X}\" y=\"{box.Y + 5}\" text-anchor=\"middle\" font-size=\"14\" fill=\"{Ink(step)}\">{Text(step.Name)}</text></g>");
        }

        foreach (var (step, x, y, chip) in layout.Bands.SelectMany(b => b.Chips))
        {
            Add($"<g><title>{Text(Hint(procedure, step))}</title>");
            Add($"<rect x=\"{x}\" y=\"{y}\" width=\"{chip}\" height=\"{FlowLayout.ChipHeight}\" rx=\"{FlowLayout.ChipHeight / 2}\" fill=\"{Fill(step)}\" stroke=\"#b9c4cf\"/>");
            Add($"<text x=\"{x + (chip / 2)}\" y=\"{y + 17}\" text-anchor=\"middle\" font-size=\"12\" fill=\"{Ink(step)}\">{Text(step.Name)}</text></g>");
        }

        var legend = $"实线框：必经环节　虚线框：符合条件时必经　圆角：终结　右侧：可选环节{(done is null ? "" : "　绿色：已办理　蓝色：当前")}";
        Add($"<text x=\"{FlowLayout.LabelWidth + FlowLayout.Gap}\" y=\"{layout.Height + 25}\" font-size=\"12\" fill=\"#5b6875\">{legend}</text>");
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Down the middle of the boxes, with a soft bend wherever the link changes its column.</summary>
    private static string PathOf(IReadOnlyList<FlowBox> route)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{route[0].X} {route[0].Y + (FlowLayout.BoxHeight / 2)}");
        for (var i = 1; i < route.Count; i++)
        {
            var (from, to) = (route[i - 1], route[i]);
            var start = from.Y + (FlowLayout.BoxHeight / 2);
            var end = to.Y - (FlowLayout.BoxHeight / 2) - (to.Step is null ? 0 : 2);
            var middle = (start + end) / 2;
            path.Append(CultureInfo.InvariantCulture, $"C{from.X} {middle} {to.X} {middle} {to.X} {end}");
            if (to.Step is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"V{to.Y + (FlowLayout.BoxHeight / 2)}");
            }
        }

        return path.ToString();
    }

    private static string Hint(Procedure procedure, Step step) =>
        string.Join('\n', new[] { $"{step.Name}（{step.By.Name}）", step.When is null ? null : $"适用：{step.When.Say(procedure.NameOf)}" }
            .Concat(step.Gates.Select(g => g.Message)).OfType<string>());

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
