using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fatong.Rooms.Reporting.Checking;

// Speed of the report checker on one core: reports of 5,000 characters a second, growth to 1 MB, memory.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var checker = new ReportChecker();
var sentences = new[]
{
    "全年组织开展执法检查860次，出动执法人员4120人次，检查运输企业512家次，排查隐患236处，已整改231处。",
    "现有政务服务事项88项，其中行政许可事项51项，其他行政权力事项37项，按期办结率100%。",
    "坚持三项制度，落实“一规划两纲要”，进一步规范执法行为，营造良好法治氛围。",
    "查处非法营运出租车37台次、网约车58台次，罚款52.8万元，减免罚款8.65万元。",
    "办理12345热线工单1288件，办结率99.8%，受理群众来信来访36件，办结36件。",
    "充分发挥领导干部领学促学作用，带头遵守法律法规，在工作中严格依法办事，为干部职工树立榜样。",
    "清理规范性文件23件，其中拟修改4件，聘请常年法律顾问2名，审核各类合同58份。",
};

var report = Compose(5_000, 1);
for (var warm = 0; warm < 60; warm++)
{
    checker.CheckText("warm", report);
}

const int Reports = 300;
var clock = Stopwatch.StartNew();
for (var i = 0; i < Reports; i++)
{
    checker.CheckText("r", report);
}

var rate = Reports / (decimal)clock.Elapsed.TotalSeconds;
Console.WriteLine($"reports of {report.Length} characters: {rate:0} per second on one core (bar 50) {(rate >= 50 ? "ok" : "MISSED")}");

Console.WriteLine(Peak("for reports", 150));

decimal first = 0;
foreach (var size in new[] { 62_500, 125_000, 250_000, 400_000, 500_000, 1_000_000 })
{
    var text = Compose(size, 7);
    checker.CheckText("r", text);
    clock.Restart();
    var figures = checker.CheckText("r", text).Figures.Count;
    var perMillion = (decimal)clock.Elapsed.TotalMilliseconds * 1_000_000 / text.Length;
    first = first == 0 ? perMillion : first;
    Console.WriteLine($"{text.Length,9} characters, {figures,6} figures: {clock.ElapsedMilliseconds,5} ms, {perMillion:0} ms per million, {perMillion / first:0.00} of the first (bar 2.00) {(perMillion <= 2 * first ? "ok" : "MISSED")}");
    if (size == 400_000)
    {
        Console.WriteLine(Peak($"with {Encoding.UTF8.GetByteCount(text) / 1_000_000m:0.0} MB of text", 150));
    }
}

Console.WriteLine(Peak("with a million characters", 300));

static string Peak(string what, long bar)
{
    using var self = Process.GetCurrentProcess();
    var peak = self.PeakWorkingSet64 / 1024 / 1024;
    return $"peak memory {what}: {peak} MB (bar {bar}) {(peak <= bar ? "ok" : "MISSED")}";
}

string Compose(int length, int seed)
{
    var random = new Random(seed);
    var text = new StringBuilder("松河县交通运输局2023年法治政府建设情况报告\n\n");
    var section = 0;
    while (text.Length < length)
    {
        text.Append(CultureInfo.InvariantCulture, $"（{"一二三四五六七八九"[section++ % 9]}）依法履职，规范执法行为。");
        for (var n = 0; n < 6 && text.Length < length; n++)
        {
            text.Append(sentences[random.Next(sentences.Length)].Replace("8", random.Next(1, 9).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        text.Append('\n');
    }

    return text.ToString();
}
