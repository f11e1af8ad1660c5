using System.Text;
using Fatong.Kernel.Papers;

namespace Fatong.Tests.Unit.Papers;

public sealed class PaperDocumentTests
{
    [Fact]
    public void A_paper_survives_json_byte_for_byte()
    {
        foreach (var paper in new[] { Samples.Report, Samples.Form })
        {
            var bytes = PaperJson.ToBytes(paper);

            PaperJson.ToBytes(PaperJson.FromBytes(bytes)).ShouldBe(bytes);
            PaperText.Of(PaperJson.FromBytes(bytes)).ShouldBe(PaperText.Of(paper));
        }
    }

    [Fact]
    public void Json_holds_chinese_as_it_is_and_names_each_block()
    {
        var json = Encoding.UTF8.GetString(PaperJson.ToBytes(Samples.Form));

        json.ShouldContain("立案登记表");
        json.ShouldContain("\"block\":\"fields\"");
        json.ShouldContain("\"run\":\"fill\"");
    }

    [Fact]
    public void Text_of_a_paper_names_its_figures_and_leaves_no_block_out()
    {
        var text = PaperText.Of(Samples.Report);

        text.ShouldContain("全年共办理行政处罚案件128件，罚款14.62万元");
        text.ShouldContain("2025年3月20日");
        PaperText.Figures(Samples.Report).Select(f => f.Indicator)
            .ShouldBe(["penalty_cases_handled", "penalty_amount", "illegal_ridehailing_penalised"]);
    }

    [Fact]
    public void An_interpolated_line_turns_holes_into_fills_and_blanks()
    {
        var runs = Compose.P($"于{new DateOnly(2024, 3, 2)}在{(string?)null,12}罚款{Compose.Sum(1_000_000)}").Runs;

        runs[1].ShouldBe(new FillRun("2024年3月2日"));
        runs[3].ShouldBe(new FillRun(null, 12));
        runs[5].ShouldBe(new FillRun("人民币壹万元整（¥10000）", 14));
    }
}
