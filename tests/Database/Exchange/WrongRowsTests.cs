using System.Text;
using Fatong.Kernel.Registers;
using Fatong.Platform.Exchange;
using Fatong.Tests.Database.Records;

namespace Fatong.Tests.Database.Exchange;

public sealed class WrongRowsTests(EventHouse house) : IClassFixture<EventHouse>
{
    private RegisterImport Import => house.Get<RegisterImport>();

    [Fact]
    public async Task Every_wrong_row_says_what_is_wrong_and_the_good_ones_enter()
    {
        const string File = """
            主题,日期,形式,受众（人次）,主办科室
            好的一行,2026-01-05,讲座,12,
            日期不对,2026-13-05,讲座,12,
            不在年度,2025-12-31,讲座,12,
            还没到,2026-12-31,讲座,12,
            负数,2026-01-06,讲座,-3,
            不是数,2026-01-06,讲座,十二,
            没有的科室,2026-01-06,讲座,1,不存在科
            没有的形式,2026-01-06,座谈,1,
            公式,2026-01-06,讲座,=1+1,
            好的一行,2026-01-05,讲座,12,
            """;

        var report = await Run(EventHouse.Events, File, year: 2026);

        (report.Rows, report.Entered, report.Bad).ShouldBe((10, 1, 9));
        report.Errors.Select(e => $"{e.Row} {e.Column} {e.Message}").ShouldBe(
        [
            "3 日期 应为日期，如 2026-03-02，实为“2026-13-05”",
            "4 日期 2025-12-31不在2026年度内",
            "6 受众 不得小于0人次",
            "7 受众 应为整数（单位：人次），实为“十二”",
            "8 主办科室 “内设机构”中没有“不存在科”，请核对名称或改填编号",
            "9 形式 “座谈”不在可选值中：讲座、走访",
            "10 受众 含有公式“=1+1”，不能导入",
            "5 日期 不能晚于今天",
            "11  与第2行完全相同，只导入一次",
        ]);
    }

    [Fact]
    public async Task The_error_file_holds_the_rows_to_put_right_and_comes_back_in()
    {
        const string File = "主题,日期,受众\r\n甲,2026-01-07,x\r\n乙,2026-01-07,5\r\n";
        var report = await Run(EventHouse.Events, File);
        using var target = new MemoryStream();

        RegisterImport.ErrorTable(report, Stream(File), "a.csv", target);

        var rows = Tables.Read(new MemoryStream(target.ToArray()), "a.xlsx").ToList();
        rows.Select(r => r.Cells).ShouldBe([["主题", "日期", "受众", "导入错误"], ["甲", "2026-01-07", "x", "第2行　受众：应为整数（单位：人次），实为“x”"]]);
        var again = await Run(EventHouse.Events, "主题,日期,受众,导入错误\r\n甲,2026-01-07,6,第2行　受众：…\r\n");
        (again.Entered, again.Bad).ShouldBe((1, 0));
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_even_without_numbers()
    {
        const string File = "主题,日期,受众\r\n丙,2026-01-08,6\r\n丁,2026-01-08,7\r\n";

        (await Run(EventHouse.Events, File)).Entered.ShouldBe(2);
        var again = await Run(EventHouse.Events, File);

        (again.Entered, again.Unchanged, again.Bad).ShouldBe((0, 2, 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rows_of_one_file_share_one_stock(bool dryRun)
    {
        var year = dryRun ? 2021 : 2022;
        var file = $"主题,日期,资料,出入库,数量\r\n入,{year}-01-08,折页,入库,10\r\n出一,{year}-01-09,折页,出库,6\r\n出二,{year}-01-09,折页,出库,5\r\n出三,{year}-01-10,折页,出库,4\r\n";

        var report = await Run(EventHouse.Moves, file, dryRun);

        (report.Entered, report.Bad).ShouldBe((3, 1));
        report.Errors.Single().ToString().ShouldContain($"到{year}-01-09结存将为-1份");
    }

    [Fact]
    public async Task An_import_corrects_no_record_that_its_person_may_not_see()
    {
        const string File = "主题,走访日期,编号\r\n走访一,2026-01-08,Z-1\r\n";
        Task<ImportReport> By(Fatong.Platform.Work.Actor actor, string file) =>
            Import.Run(actor, FixtureRoom.VisitRegister.Declaration, Stream(file), "a.csv", false, null, default);
        (await By(house.Officer, File)).Entered.ShouldBe(1);

        var other = await By(house.Second with { Scope = Fatong.Platform.Work.DataScope.Self }, File.Replace("走访一", "改了", StringComparison.Ordinal));
        var own = await By(house.Officer with { Scope = Fatong.Platform.Work.DataScope.Self }, File.Replace("走访一", "改了", StringComparison.Ordinal));

        (other.Corrected, other.Bad).ShouldBe((0, 1));
        other.Errors.ShouldHaveSingleItem().Message.ShouldContain("不在您的数据范围内");
        own.Corrected.ShouldBe(1);
    }

    [Fact]
    public async Task A_register_that_needs_files_is_imported_to_be_completed()
    {
        var report = await Run(EventHouse.Minutes, "主题,日期\r\n例会,2026-01-08\r\n");

        (report.Entered, report.Bad).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_workbook_with_macros_is_refused_as_a_whole() =>
        (await Should.ThrowAsync<SheetRefused>(() => Import.Run(house.Officer, EventHouse.Events, new MemoryStream([1]), "a.xlsm", true, null, default))).Message.ShouldContain("宏");

    [Fact]
    public async Task A_sign_in_sheet_names_people_once_and_tells_who_is_unknown()
    {
        const string File = "2026年第一次学习签到表,,\r\n序号,姓 名,工号\r\n1,李一,01\r\n2,王 二,\r\n3,无此人,\r\n4,李一,\r\n5,赵三,02\r\n";

        var list = await house.Get<SignInSheet>().Read(house.Officer, EventHouse.People, Stream(File), "签到表.csv", default);

        list.People.ShouldBe([house.Officer.Person, house.Second.Person]);
        list.Errors.Select(e => $"{e.Row} {e.Message}").ShouldBe(
            ["5 “人员名册”中没有“无此人”", "6 “李一”重复签到，只计一次", "7 工号“02”与姓名“赵三”不是同一人"]);
    }

    [Fact]
    public async Task A_sheet_without_names_is_refused() =>
        (await Should.ThrowAsync<SheetRefused>(() => house.Get<SignInSheet>().Read(house.Officer, EventHouse.People, Stream("a,b\r\n1,2\r\n"), "a.csv", default))).Message.ShouldContain("姓名");

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private Task<ImportReport> Run(Register register, string csv, bool dryRun = false, int? year = null) =>
        Import.Run(house.Officer, register, Stream(csv), "a.csv", dryRun, null, default, year);
}
