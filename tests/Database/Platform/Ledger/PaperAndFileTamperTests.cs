using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Files;
using Fatong.Platform.Ledger;
using Fatong.Platform.Matters;
using Fatong.Tests.Database.FixtureRoom;

namespace Fatong.Tests.Database.Platform.Ledger;

public sealed class PaperAndFileTamperTests(PaperedHouse house) : IClassFixture<PaperedHouse>
{
    private IFileStore Files => house.Get<IFileStore>();

    [Fact]
    public async Task A_changed_byte_in_a_paper_is_found_and_named()
    {
        var paper = (await Issued("纸一", "甲")).Papers.ShouldHaveSingleItem();
        (await Differences()).ShouldBeEmpty();

        await house.Execute("update paper set body = replace(body, '受理通知书', '受理通告书') where paper_id = $1", paper);
        (await Differences()).ShouldHaveSingleItem().ShouldStartWith($"paper/{paper}");
        await house.Execute("update paper set body = replace(body, '受理通告书', '受理通知书') where paper_id = $1", paper);
        (await Differences()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paper_that_is_gone_is_named()
    {
        var paper = (await Issued("纸二", "乙")).Papers.ShouldHaveSingleItem();

        await house.Execute("create table aside as select * from paper where paper_id = $1", paper);
        await house.Execute("delete from paper where paper_id = $1", paper);
        (await Differences()).ShouldHaveSingleItem().ShouldStartWith($"paper/{paper}");
        await house.Execute("insert into paper select * from aside");
        (await Differences()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_byte_in_a_file_and_a_lost_file_are_named()
    {
        await Issued("文一", "丙");
        var digest = FileDigest.Parse(await house.Scalar<string>("select facts -> 'scans' ->> 0 from act where facts ->> 'name' = '文一'"))!.Value;
        var path = Directory.GetFiles(Path.Combine(house.Db.Settings.DataFolder, "files"), digest.Hex, SearchOption.AllDirectories).ShouldHaveSingleItem();
        var bytes = await File.ReadAllBytesAsync(path);

        Replace(path, [(byte)(bytes[0] ^ 1), .. bytes[1..]]);
        (await Differences()).ShouldHaveSingleItem().ShouldContain(digest.Hex);
        File.Delete(path);
        (await Differences()).ShouldHaveSingleItem().ShouldContain(digest.Hex);
        Replace(path, bytes);
        (await Differences()).ShouldBeEmpty();
    }

    private static void Replace(string path, byte[] bytes)
    {
        File.Delete(path);
        File.WriteAllBytes(path, bytes);
    }

    private async Task<IReadOnlyList<string>> Differences() =>
        (await house.Get<LedgerAudit>().Verify(HouseFixture.Bureau, deep: true, default)).Differences;

    private async Task<ActResult> Issued(string name, string content)
    {
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"扫描件{content}\n"));
        var file = (await Files.Keep(text, "扫描件.txt", FileLimits.Documents)).ShouldBeOfType<Capture.Stored>().File.Digest.Hex;
        var facts = Facts.None.With(CommonFields.On, new DateOnly(2026, 3, 2)).With(PermitProcedure.Name, name)
            .With(PaperedPermit.Scans, (IReadOnlyList<string>)[file]);
        return (await house.Get<MatterActs>().Open(house.Officer, new(PaperedPermit.Declaration.Code, facts, null, Guid.CreateVersion7().ToString()), default))
            .ShouldBeOfType<Outcome<ActResult>.Done>().Value;
    }
}
