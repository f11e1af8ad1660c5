// The bars of the whole system over a loaded bureau, one line each. bench/run loads the data and calls this.
// Usage: Fatong.Bench BUREAU YEAR FATONG_DLL
using System.Globalization;
using Fatong.Bench;

Console.WriteLine($"{"bar",-34} {"measured",-22} {"baseline",-26} {"ratio",6}  {"asked",-24} kept");
await ColdBar.Run(args[2]);
var year = int.Parse(args[1], CultureInfo.InvariantCulture);
await using var scene = await Scene.Open(args[0]);
await new ListBar(scene).Run();
var reads = new ReadBars(scene, year);
var acts = new ActBar(scene, year);
await acts.Run();
await new HttpBar(scene, acts, year).Run(CancellationToken.None);
await reads.Report();
await reads.Ledger();
return Bar.Over == 0 ? 0 : 1;
