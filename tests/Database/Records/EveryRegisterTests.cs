using System.Text;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using Fatong.Platform.Exchange;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Web;

namespace Fatong.Tests.Database.Records;

/// <summary>Every register of the product can be entered, read back, corrected, listed and exported, with facts made from its declaration.</summary>
public sealed class EveryRegisterTests(EveryRegisterHouse house) : IClassFixture<EveryRegisterHouse>
{
    public static TheoryData<string> Codes => [.. FatongHouse.Declaration.Registers.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_record_goes_in_and_comes_out_as_it_was(string code)
    {
        var register = FatongHouse.Declaration.Register(code)!;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var record = await house.Enter(register, seed, full: seed == 1);
            var found = (await house.Get<RecordReader>().Find(house.Officer, record.Id, default)).ShouldNotBeNull();

            Json(register, found.Facts).ShouldBe(Json(register, record.Facts));
            found.Title.ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_record_is_corrected_listed_and_exported(string code)
    {
        var register = FatongHouse.Declaration.Register(code)!;
        var record = await house.Enter(register, 11, full: true);

        var change = record.Facts;
        foreach (var field in register.Fields.Where(f => !f.Required && f.Kind is FieldKind.Paragraph))
        {
            change = change.With(field.Code, "更正后的内容");
        }

        var corrected = await house.Get<RecordActs>().Correct(house.Officer, record.Id, 1, change, "登记有误", default);
        corrected.Errors.ShouldBeEmpty();
        var page = await house.Get<RecordList>().Read(house.Officer, new(register), new(Size: 100), default);
        page.Rows.ShouldContain(r => r.Id == record.Id && r.Version == 2);
        (await house.Get<RecordReader>().History(corrected.Record!, default)).Select(v => v.Reason).ShouldBe(["登记有误", null]);
        using var csv = new MemoryStream();
        (await house.Get<TableExport>().Records(house.Officer, new(register), TableFormat.Csv, csv, default)).ShouldBeGreaterThan(0);
        var head = Encoding.UTF8.GetString(csv.ToArray());
        register.Fields.ShouldAllBe(f => head.Contains(f.Label));
    }

    [Fact]
    public void No_count_may_be_negative()
    {
        var numbers = FatongHouse.Declaration.Registers.SelectMany(r => r.Fields.Where(f => f.Kind == FieldKind.Number));

        numbers.ShouldAllBe(f => f.Min >= 0);
    }

    private static string Json(Register register, Facts facts) => FieldJson.Write(register.Fields, facts).ToJsonString();
}
