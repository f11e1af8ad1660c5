namespace Fatong.Kernel.Procedures.Drawing;

/// <summary>A box of the chart, or the bend of a long link (no step). Whole pixels; X and Y are the middle.</summary>
internal sealed class FlowBox(Step? step, int layer)
{
    internal Step? Step => step;

    internal int Layer => layer;

    internal int Width => Step is null ? 12 : Math.Max(104, (Step.Name.Length * 14) + 28);

    internal int X { get; set; }

    internal int Y { get; set; }
}

/// <summary>Places the boxes: stages from top to bottom, layers within a stage, few crossings, straight links.</summary>
internal sealed class FlowLayout
{
    internal const int BoxHeight = 34;
    internal const int LayerHeight = 62;
    internal const int Gap = 22;
    internal const int ChipHeight = 26;
    internal const int ChipGap = 8;
    internal const int BandPadding = 20;
    internal const int LabelWidth = 84;
    private const int ChipColumns = 2;
    private const int LegendWidth = 690;

    private readonly FlowGraph graph;
    private readonly List<List<FlowBox>> layers = [];
    private readonly List<(FlowBox From, FlowBox To)> pieces = [];

    internal FlowLayout(FlowGraph graph)
    {
        this.graph = graph;
        var boxes = Layered();
        Routes = [.. graph.Links.Select(link => Route(boxes[link.From.Id], boxes[link.To.Id]))];
        Order();
        Place();
        Bands = MakeBands();
    }

    internal IEnumerable<FlowBox> Boxes => layers.SelectMany(l => l).Where(b => b.Step is not null);

    /// <summary>Each link as the boxes and bends it passes.</summary>
    internal IReadOnlyList<IReadOnlyList<FlowBox>> Routes { get; }

    /// <summary>Each stage with its top, height and the optional steps beside it.</summary>
    internal IReadOnlyList<(string Stage, int Top, int Height, IReadOnlyList<(Step Step, int X, int Y, int Width)> Chips)> Bands { get; }

    internal int SpineRight { get; private set; }

    internal int Width { get; private set; }

    internal int Height { get; private set; }

    private Dictionary<StepId, FlowBox> Layered()
    {
        var boxes = new Dictionary<StepId, FlowBox>();
        foreach (var stage in graph.Stages)
        {
            var first = layers.Count;
            foreach (var step in graph.Spine.Where(s => s.Stage == stage))
            {
                var layer = graph.Links.Where(l => l.To.Id == step.Id && l.From.Stage == stage && boxes.ContainsKey(l.From.Id))
                    .Select(l => boxes[l.From.Id].Layer + 1).DefaultIfEmpty(first).Max();
                while (layers.Count <= layer)
                {
                    layers.Add([]);
                }

                layers[layer].Add(boxes[step.Id] = new FlowBox(step, layer));
            }
        }

        return boxes;
    }

    private List<FlowBox> Route(FlowBox from, FlowBox to)
    {
        var route = new List<FlowBox> { from };
        for (var layer = from.Layer + 1; layer < to.Layer; layer++)
        {
            var bend = new FlowBox(null, layer);
            layers[layer].Add(bend);
            route.Add(bend);
        }

        route.Add(to);
        pieces.AddRange(route.Zip(route.Skip(1)));
        return route;
    }

    /// <summary>Sorts each layer by the mean place of its neighbours, down and up, until it settles.</summary>
    private void Order()
    {
        for (var sweep = 0; sweep < 12; sweep++)
        {
            var down = sweep % 2 == 0;
            foreach (var layer in down ? layers.Skip(1) : layers.AsEnumerable().Reverse().Skip(1))
            {
                var sorted = layer.OrderBy(box => Mean(box, down, other => layers[other.Layer].IndexOf(other) * 1000 / Math.Max(1, layers[other.Layer].Count))
                    ?? (layer.IndexOf(box) * 1000 / layer.Count)).ToList();
                layer.Clear();
                layer.AddRange(sorted);
            }
        }
    }

    private void Place()
    {
        foreach (var layer in layers)
        {
            Spread(layer, layer.ToDictionary(b => b, _ => 0));
        }

        for (var sweep = 0; sweep < 16; sweep++)
        {
            var down = sweep % 2 == 0;
            foreach (var layer in down ? layers : layers.AsEnumerable().Reverse())
            {
                Spread(layer, layer.ToDictionary(b => b, b => Mean(b, down, o => o.X) ?? Mean(b, !down, o => o.X) ?? b.X));
            }
        }

        var left = layers.SelectMany(l => l).Min(b => b.X - (b.Width / 2));
        foreach (var box in layers.SelectMany(l => l))
        {
            box.X += LabelWidth + Gap - left;
        }

        SpineRight = layers.SelectMany(l => l).Max(b => b.X + (b.Width / 2)) + Gap;
    }

    /// <summary>Puts each box as near to its wish as its neighbours in the layer allow.</summary>
    private static void Spread(List<FlowBox> layer, Dictionary<FlowBox, int> wish)
    {
        if (layer.Count == 0)
        {
            return;
        }

        int Apart(int i) => ((layer[i].Width + layer[i - 1].Width) / 2) + Gap;
        var right = new int[layer.Count];
        var left = new int[layer.Count];
        for (var i = 0; i < layer.Count; i++)
        {
            right[i] = i == 0 ? wish[layer[i]] : Math.Max(wish[layer[i]], right[i - 1] + Apart(i));
        }

        for (var i = layer.Count - 1; i >= 0; i--)
        {
            left[i] = i == layer.Count - 1 ? wish[layer[i]] : Math.Min(wish[layer[i]], left[i + 1] - Apart(i + 1));
        }

        for (var i = 0; i < layer.Count; i++)
        {
            layer[i].X = (left[i] + right[i]) / 2;
        }

        for (var i = 1; i < layer.Count; i++)
        {
            layer[i].X = Math.Max(layer[i].X, layer[i - 1].X + Apart(i));
        }
    }

    private int? Mean(FlowBox box, bool above, Func<FlowBox, int> of)
    {
        var near = pieces.Where(p => (above ? p.To : p.From) == box).Select(p => of(above ? p.From : p.To)).ToList();
        return near.Count == 0 ? null : near.Sum() / near.Count;
    }

    private List<(string, int, int, IReadOnlyList<(Step, int, int, int)>)> MakeBands()
    {
        var bands = new List<(string, int, int, IReadOnlyList<(Step, int, int, int)>)>();
        var chipWidth = graph.Beside.Select(s => (s.Name.Length * 12) + 24).DefaultIfEmpty(0).Max();
        var top = 0;
        foreach (var stage in graph.Stages)
        {
            var own = layers.Where(l => l.Any(b => b.Step?.Stage == stage)).ToList();
            var beside = graph.Beside.Where(s => s.Stage == stage).ToList();
            var rows = (beside.Count + ChipColumns - 1) / ChipColumns;
            var spine = own.Count == 0 ? 0 : (own.Count * LayerHeight) - (LayerHeight - BoxHeight);
            var inner = Math.Max(spine, (rows * (ChipHeight + ChipGap)) - ChipGap);
            var firstY = top + BandPadding + ((inner - spine) / 2) + (BoxHeight / 2);
            foreach (var (layer, i) in own.Select((l, i) => (l, i)))
            {
                layer.ForEach(b => b.Y = firstY + (i * LayerHeight));
            }

            var chipTop = top + BandPadding + ((inner - Math.Max(0, (rows * (ChipHeight + ChipGap)) - ChipGap)) / 2);
            bands.Add((stage, top, inner + (2 * BandPadding),
            [
                .. beside.Select((s, i) => (s, SpineRight + Gap + (i % ChipColumns * (chipWidth + ChipGap)), chipTop + (i / ChipColumns * (ChipHeight + ChipGap)), chipWidth)),
            ]));
            top += inner + (2 * BandPadding);
        }

        Height = top;
        Width = Math.Max(LegendWidth, SpineRight + (graph.Beside.Count == 0 ? 0 : Gap + (ChipColumns * (chipWidth + ChipGap)) + Gap));
        return bands;
    }
}
