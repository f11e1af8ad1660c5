using Fatong.Cli;

namespace Fatong.Tests.Web.Cli;

/// <summary>The draw commands over files, with the exit codes that scripts depend on.</summary>
public sealed class DrawCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fatong-draw-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_plain_pool_is_committed_drawn_and_verified()
    {
        Write("pool.csv", string.Concat(Enumerable.Range(1, 500).Select(i => $"{i}\n")));

        (await Run("commit --pool pool.csv --count 20 --out c.json")).ShouldBe(0);
        (await Run("run --pool pool.csv --count 20 --commitment c.json --beacon 03-08-17 --out t.json")).ShouldBe(0);
        (await Run("verify t.json --commitment c.json")).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_seed_is_refused_and_the_same_one_repeats_the_draw()
    {
        Write("pool.csv", "a\nb\nc\n");
        await Run("commit --pool pool.csv --count 1 --out c.json");
        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 1 --out t.json")).ShouldBe(0);
        var first = File.ReadAllText(Path("t.json"));

        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 2 --out t.json")).ShouldBe(1);
        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 1 --out t.json")).ShouldBe(0);
        File.ReadAllText(Path("t.json")).ShouldBe(first);
    }

    [Fact]
    public async Task Two_transcripts_of_one_commitment_are_a_second_draw()
    {
        Write("pool.csv", "a\nb\nc\n");
        await Run("commit --pool pool.csv --count 1 --out c.json");
        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 1 --out t.json")).ShouldBe(0);
        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 2 --out u.json")).ShouldBe(1, "this commitment was drawn");
        Write("copy.json", File.ReadAllText(Path("c.json")));
        (await Run("run --pool pool.csv --count 1 --commitment copy.json --beacon 2 --out u.json")).ShouldBe(0, "a copy elsewhere cannot be told from the first");

        (await Run("verify u.json")).ShouldBe(0);
        (await Run("verify t.json --against u.json")).ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_pool_count_or_transcript_is_refused()
    {
        Write("pool.csv", "a\nb\nc\n");
        await Run("commit --pool pool.csv --count 1 --out c.json");
        (await Run("run --pool pool.csv --count 2 --commitment c.json --beacon 1 --out t.json")).ShouldBe(1);
        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 1 --out t.json")).ShouldBe(0);
        Write("t.json", File.ReadAllText(Path("t.json")).Replace("\"text\": \"1\"", "\"text\": \"3\"", StringComparison.Ordinal).Replace("\"line\": ", "\"line\": 1", StringComparison.Ordinal));
        (await Run("verify t.json")).ShouldBe(1);

        Write("pool.csv", "a\nb\nd\n");
        (await Run("run --pool pool.csv --count 1 --commitment c.json --beacon 1 --out t.json")).ShouldBe(1);
    }

    [Fact]
    public async Task Columns_strata_and_teams_come_from_csv_files()
    {
        Write("pool.csv", "编号,名称,类别,权重,辖区,排除理由\nP1,\"甲,公司\",普货,2,东区,\nP2,乙公司,普货,1,西区,\nP3,丙公司,危货,1,东区,停业\nP4,丁公司,危货,5,东区,\n");
        Write("staff.csv", "id,area,leader\nI1,东区|西区,1\nI2,,0\n");
        Write("recusals.csv", "id,object,inspector,reason\nr1,P2,I2,近亲属\n");

        (await Run("commit --pool pool.csv --strata 普货=2,危货=1 --weighted --inspectors staff.csv --recusals recusals.csv --match-area --out c.json")).ShouldBe(0);
        (await Run("run --pool pool.csv --inspectors staff.csv --recusals recusals.csv --commitment c.json --beacon 1 --out t.json")).ShouldBe(0);
        (await Run("verify t.json")).ShouldBe(0);
        var transcript = File.ReadAllText(Path("t.json"));
        transcript.ShouldContain("甲,公司");
        transcript.ShouldContain("\"recused\": 1");
    }

    [Theory]
    [InlineData("commit --pool missing.csv --count 1 --out c.json")]
    [InlineData("commit --pool doubled.csv --count 1 --out c.json")]
    [InlineData("commit --pool doubled.csv --out c.json")]
    [InlineData("verify missing.json")]
    [InlineData("verify")]
    public async Task Bad_input_is_told_apart_from_refusal(string command)
    {
        Write("doubled.csv", "a\nb\na\n");

        (await Run(command)).ShouldBe(2);
    }

    private Task<int> Run(string command) => CommandLine.Run(
        ["draw", .. command.Split(' ').Select(word => word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".json", StringComparison.Ordinal) ? Path(word) : word)]);

    private void Write(string name, string text) => File.WriteAllText(Path(name), text);

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);
}
