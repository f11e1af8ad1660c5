// The bars of the whole system over a loaded bureau, one line each. bench/run loads the data and calls this.
// Usage: Fatong.Bench BUREAU YEAR FATONG_DLL [cold|list|act|http|report|ledger|records|check|exchange|pages]...   (all when none is named)
using System.Globalization;
using Fatong.Bench;

Console.WriteLine($"{"bar",-34} {"measured",-22} {"baseline",-26} {"ratio",6}  {"asked",-24} kept");
var year = int.Parse(args[1], CultureInfo.InvariantCulture);
bool Asked(string bar) => args.Length == 3 || args.Skip(3).Contains(bar);
if (Asked("cold"))
{
    await ColdBar.Run(args[2]);
}

await using var scene = await Scene.Open(args[0]);
var reads = new ReadBars(scene, year);
var acts = new ActBar(scene, year);
foreach (var (name, run) in new (string, Func<Task>)[]
{
    ("list", new ListBar(scene).Run), ("act", acts.Run), ("http", () => new HttpBar(scene, acts, year).Run(CancellationToken.None)), ("report", reads.Report), ("ledger", reads.Ledger),
    ("records", new RecordBars(scene, year).Run), ("check", new CheckBars(scene).Run), ("exchange", new ExchangeBars(scene, year).Run), ("pages", new PageBar(scene).Run),
})
{
    if (Asked(name))
    {
        await run();
    }
}

return Bar.Over == 0 ? 0 : 1;
