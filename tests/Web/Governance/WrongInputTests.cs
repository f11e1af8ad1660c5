using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Lists;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Governance.Publicity;
using Fatong.Rooms.Governance.Study;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Governance;

/// <summary>Wrong input through forms, imports and the API: every error says where it is and what is wanted, and nothing typed is lost.</summary>
public sealed class WrongInputTests(OfficesFixture house) : IClassFixture<OfficesFixture>
{
    private static readonly Register Posts = LawPosts.Declaration;

    private Actor Clerk => house.Officer with { Roles = [Roles.Clerk] };

    [Fact]
    public async Task A_form_tells_each_wrong_field_and_keeps_what_was_typed_and_chosen()
    {
        using var clerk = await house.SignIn(Clerk);
        var typed = new Dictionary<string, string>
        {
            ["f.month"] = "2026年3月", ["f.squad"] = Guid.CreateVersion7().ToString(), ["f.law"] = "中华人民共和国公路法", ["f.on"] = "2026-03-01",
            ["f.expected"] = "-3", ["f.tested"] = "七", ["f.attendees"] = $"{house.Officer.Person}\u0001{house.Second.Person}", ["_do"] = "submit",
        };

        var answer = await clerk.Post("/registers/monthly-law/new", typed, "record", ("f.attachments", "通知.txt", Encoding.UTF8.GetBytes("学习通知")));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("应为年份和月份，如 2026-03");
        answer.Body.ShouldContain("不得小于0人");
        answer.Body.ShouldContain("应为整数（单位：人），实为“七”");
        foreach (var kept in new[] { "2026年3月", "中华人民共和国公路法", "2026-03-01", "-3", "七", "通知.txt" })
        {
            answer.Body.ShouldContain(kept);
        }

        answer.Body.ShouldContain($"value=\"{house.Officer.Person}\" checked");
        answer.Body.ShouldContain($"value=\"{house.Second.Person}\" checked");
    }

    [Fact]
    public async Task A_day_outside_the_year_is_asked_about_once()
    {
        using var clerk = await house.SignIn(Clerk);
        var typed = new Dictionary<string, string>
        {
            ["f.on"] = "2025-03-01", ["f.kind"] = "theory", ["f.content"] = "party", ["f.topic"] = "去年的学习", ["_do"] = "submit",
        };

        var asked = await clerk.Post("/registers/study-session/new", typed, "record");
        asked.Body.ShouldContain("2025-03-01不在2026年度内");
        asked.Body.ShouldContain("此记录确属2025年度");
        asked.Body.ShouldContain("value=\"去年的学习\"");
        (await clerk.Post("/registers/study-session/new", new(typed) { ["f.on"] = "2027-03-01" }, "record")).Body.ShouldContain("不能晚于今天");
        (await clerk.Post("/registers/study-session/new", new(typed) { ["f.on"] = "0206-03-01" }, "record")).Body.ShouldContain("应为日期");

        (await clerk.Post("/registers/study-session/new", new(typed) { ["_year"] = "2025" }, "record")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_link_to_what_is_not_there_is_refused_at_its_field()
    {
        using var clerk = await house.SignIn(Clerk);
        var gone = await house.Get<RecordActs>().Enter(
            Clerk, Units.Declaration, Facts.None.With(Units.Name, "撤销的中队").With(Units.Code, "GONE").With(Units.Kind, "enforcement").With(Units.From, new DateOnly(2020, 1, 1)), default);
        await house.Get<RecordActs>().Withdraw(Clerk, gone.Record!.Id, "登记错误", default);
        var typed = new Dictionary<string, string> { ["f.on"] = "2026-03-01", ["f.kind"] = "theory", ["f.content"] = "party", ["f.topic"] = "连到别处", ["_do"] = "submit" };

        // A person is no unit, an unknown id is nothing, and what was withdrawn is not chosen any more.
        (await clerk.Post("/registers/study-session/new", new(typed) { ["f.branch"] = house.Officer.Person.ToString() }, "record")).Body.ShouldContain("“内设机构”中没有所选的记录");
        (await clerk.Post("/registers/study-session/new", new(typed) { ["f.branch"] = gone.Record.Id.ToString() }, "record")).Body.ShouldContain("所选的记录已作废或已合并");
        using var api = await house.Api(Clerk);
        using var body = new StringContent(
            new JsonObject { ["values"] = new JsonObject { ["on"] = "2026-03-01", ["kind"] = "theory", ["content"] = "party", ["topic"] = "接口", ["speaker"] = Guid.CreateVersion7().ToString() } }.ToJsonString(),
            Encoding.UTF8, "application/json");
        api.DefaultRequestHeaders.Add("Idempotency-Key", "wrong-link");
        using var refused = await api.PostAsync("registers/study-session/records", body);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("“人员名册”中没有所选的记录");
        (await Count(StudySessions.Declaration, "连到别处")).ShouldBe(0);
    }

    [Theory]
    [InlineData("xlsm", "另存为不含宏的 .xlsx")]
    [InlineData("macro.xlsx", "文件含有宏，不能导入")]
    [InlineData("xls", "另存为 .xlsx")]
    [InlineData("cut.xlsx", "不接受这种文件")]
    [InlineData("inside.xlsx", "文件已损坏")]
    [InlineData("word.docx", "只接受 .xlsx 或 .csv")]
    [InlineData("empty.xlsx", "第一行应为列名")]
    [InlineData("heads.xlsx", "没有这些列：人数、地点甲")]
    [InlineData("missing.xlsx", "缺少必填列：")]
    [InlineData("twice.xlsx", "出现了两次")]
    [InlineData("formula-head.xlsx", "列名所在的行含有公式")]
    public async Task A_file_that_cannot_be_taken_says_why(string name, string why)
    {
        using var clerk = await house.SignIn(Clerk);

        var said = await Import(clerk, Posts, $"台账.{name}", Content(name));

        said.ShouldContain(why);
    }

    [Fact]
    public async Task Rows_that_are_wrong_are_told_by_number_and_column_before_anything_is_kept()
    {
        using var clerk = await house.SignIn(Clerk);
        var heads = Heads(StudySessions.Declaration, StudySessions.On, StudySessions.Kind, StudySessions.Content, StudyTopic, StudySessions.Branch, StudySessions.Papers);
        var file = Workbook.Of(
            heads,
            [new DateOnly(2026, 2, 3), "政治理论学习", "宪法和法律", "好的一行", "", 2],
            [new DateOnly(2025, 2, 3), "政治理论学习", "宪法和法律", "去年的", "", 2],
            [new DateOnly(2026, 2, 3), "政治理论学习", "宪法和法律", "负数", "", -2],
            [new DateOnly(2026, 2, 3), "政治理论学习", "宪法和法律", "没有的科室", "不存在科", 2],
            [new DateOnly(2026, 2, 3), "政治理论学习", "宪法和法律", "公式", "", "=1+1"],
            ["2026-13-40", "座谈", "宪法和法律", "两处错误", "", 2],
            [new DateOnly(2026, 2, 3), "政治理论学习", "宪法和法律", "好的一行", "", 2]);

        var said = await Import(clerk, StudySessions.Declaration, "学习台账.xlsx", file);

        said.ShouldContain("可新增1");
        said.ShouldContain("有错误6");
        foreach (var error in new[]
        {
            "2025-02-03不在2026年度内", "不得小于0篇", "“内设机构”中没有“不存在科”", "含有公式，不能导入", "应为日期", "“座谈”不在可选值中", "与第2行完全相同",
        })
        {
            said.ShouldContain(error);
        }

        (await Count(StudySessions.Declaration, "好的一行")).ShouldBe(0);
        var job = await house.Scalar<Guid>("select job_id from job where kind = 'import-check' and title like '%学习台账.xlsx' order by made_at desc limit 1");
        var errors = await clerk.Bytes($"/registers/study-session/import/{job}/errors");
        using var zip = new ZipArchive(new MemoryStream(errors));
        zip.GetEntry("xl/worksheets/sheet1.xml").ShouldNotBeNull();

        var page = $"/registers/study-session/import?job={job}";
        var started = await clerk.Post(page, [], "import");
        (await Done(clerk, started.Location!)).ShouldContain("新增1");
        (await Count(StudySessions.Declaration, "好的一行")).ShouldBe(1);
    }

    [Fact]
    public async Task A_sign_in_sheet_with_macros_formulas_or_no_names_is_told_at_its_field()
    {
        using var clerk = await house.SignIn(Clerk);
        async Task<string> Read(string name, byte[] sheet) =>
            (await clerk.Post("/registers/study-session/new", new() { ["f.topic"] = "签到", ["_do"] = "sheet" }, "record", ("s.attendees", name, sheet))).Body;

        (await Read("签到.xlsm", Workbook.WithMacro(["姓名"], ["李一"]))).ShouldContain("另存为不含宏的 .xlsx");
        (await Read("签到.xlsx", Workbook.WithMacro(["姓名"], ["李一"]))).ShouldContain("文件含有宏，不能导入");
        (await Read("签到.xlsx", Workbook.Of(["部门", "职务"], ["一队", "队员"]))).ShouldContain("签到表中没有“姓名”或“工号”列");
        var formula = await Read("签到.xlsx", Workbook.Of(["姓名", "工号"], ["李一", "=1+1"], ["王二", "02"]));
        formula.ShouldContain("签到表第2行：含有公式");
        formula.ShouldContain("value=\"签到\"");
    }

    private static readonly Field<string> StudyTopic = (Field<string>)StudySessions.Declaration.Title;

    private static object[] Heads(Register register, params Field[] fields) => [.. fields.Select(f => (object)register.Find(f.Code)!.Label)];

    private static byte[] Content(string name)
    {
        object[] heads = [.. Posts.Fields.Where(f => f.Required).Select(f => (object)f.Label)];
        return name switch
        {
            "xlsm" or "macro.xlsx" => Workbook.WithMacro(heads),
            "xls" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
            "cut.xlsx" => Workbook.Of(heads)[..600],
            "inside.xlsx" => Damaged(),
            "empty.xlsx" => Workbook.Of(),
            "heads.xlsx" => Workbook.Of([.. heads, "人数", "地点甲"]),
            "missing.xlsx" => Workbook.Of([heads[0]]),
            "twice.xlsx" => Workbook.Of([.. heads, heads[0]]),
            "formula-head.xlsx" => Workbook.Of([.. heads, "=A1"]),
            _ => Workbook.Of(heads),
        };
    }

    /// <summary>A package whose table of contents is whole and whose sheet is not.</summary>
    private static byte[] Damaged()
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c>") })
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return target.ToArray();
    }

    /// <summary>Checks a file through the page and waits for the report; what the page says.</summary>
    private static async Task<string> Import(Browser clerk, Register register, string name, byte[] content)
    {
        var answer = await clerk.Post($"/registers/{register.Code}/import", new() { ["year"] = "2026" }, "check", ("file", name, content));
        return answer.Location is { } job ? await Done(clerk, job) : answer.Body;
    }

    private static async Task<string> Done(Browser clerk, string job)
    {
        for (var turn = 0; turn < 100; turn++)
        {
            var page = (await clerk.Get(job)).Body;
            if (!page.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            {
                return page;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException(job);
    }

    private async Task<int> Count(Register register, string title) =>
        (await house.Get<RecordList>().Read(Clerk, new(register, Search: title), new(), default)).Rows.Count;
}
