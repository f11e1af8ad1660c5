using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Fatong.Platform.Api;
using Fatong.Tests.Web.Pages;

namespace Fatong.Tests.Web.Api;

public sealed class ApiTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    [Fact]
    public async Task Without_a_token_or_its_use_nothing_is_told()
    {
        using var nobody = new HttpClient { BaseAddress = new(house.Address, "/api/v1/") };
        (await nobody.GetAsync("matters")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var figures = await house.Api(house.Officer, ApiAllows.ReadFigures);
        (await figures.GetAsync("matters")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await figures.GetAsync("figures?year=2026")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_change_needs_an_idempotency_key_and_the_same_key_acts_once()
    {
        using var api = await house.Api(house.Officer);
        var body = new JsonObject { ["procedure"] = "fixture.permit", ["values"] = new JsonObject { ["on"] = "2026-03-02", ["name"] = "接口开办" } };

        (await api.PostAsJsonAsync("matters", body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var first = await Post(api, "matters", body, "k1");
        var second = await Post(api, "matters", body, "k1");

        first.Status.ShouldBe(HttpStatusCode.Created);
        second.Body["matter"]!.GetValue<string>().ShouldBe(first.Body["matter"]!.GetValue<string>());
        var found = JsonNode.Parse(await api.GetStringAsync("matters?procedure=fixture.permit&q=接口开办"))!;
        found["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_used_for_another_body_is_422_and_a_refused_request_frees_its_key()
    {
        using var api = await house.Api(house.Officer);
        JsonObject Body(string name) => new() { ["procedure"] = "fixture.permit", ["values"] = new JsonObject { ["on"] = "2026-03-02", ["name"] = name } };
        var first = await Post(api, "matters", Body("甲事项"), "again-1");

        var other = await Post(api, "matters", Body("乙事项"), "again-1");
        var elsewhere = await Post(api, "registers/fixture-visit/records", new() { ["values"] = new JsonObject() }, "again-1");
        var repeated = await Post(api, "matters", Body("甲事项"), "again-1");
        var wrong = await Post(api, "matters", Body(""), "again-2");
        var mended = await Post(api, "matters", Body("丙事项"), "again-2");

        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.Body["type"]!.GetValue<string>().ShouldBe("urn:fatong:idempotency-key-reused");
        elsewhere.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        repeated.Body["matter"]!.GetValue<string>().ShouldBe(first.Body["matter"]!.GetValue<string>());
        wrong.Body["errors"].ShouldNotBeNull();
        mended.Status.ShouldBe(HttpStatusCode.Created);
        JsonNode.Parse(await api.GetStringAsync("matters?procedure=fixture.permit&q=乙事项"))!["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_revision_seen_is_checked_in_every_form_of_the_header()
    {
        using var api = await house.Api(house.Officer);
        var matter = await Open(api, "版本写法", "etag-1");
        var inspect = new JsonObject
        {
            ["step"] = "inspect",
            ["values"] = new JsonObject { ["on"] = "2026-03-02", ["fit"] = true, ["officers"] = new JsonArray(house.Officer.Person.ToString(), house.Second.Person.ToString()) },
        };

        (await Post(api, $"matters/{matter}/acts", inspect, "etag-2", "W/\"77\"")).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Post(api, $"matters/{matter}/acts", inspect, "etag-3", "\"abc\"")).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Post(api, $"matters/{matter}/acts", inspect, "etag-4", "*")).Status.ShouldBe(HttpStatusCode.Created);
        using var listed = new HttpRequestMessage(HttpMethod.Get, $"matters/{matter}");
        listed.Headers.TryAddWithoutValidation("If-None-Match", "\"1\", W/\"2\"");
        (await api.SendAsync(listed)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Wrong_values_are_422_by_field_and_refusals_409_with_citation()
    {
        using var api = await house.Api(house.Officer);
        var wrong = await Post(api, "matters", new() { ["procedure"] = "fixture.permit", ["values"] = new JsonObject { ["on"] = "昨天", ["colour"] = "red" } }, "w1");
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Body["errors"]!.AsArray().Select(e => e!["field"]!.GetValue<string>()).ShouldBe(["colour", "on", "name"], ignoreOrder: true);

        var matter = await Open(api, "少一个人", "w2");
        var refused = await Post(
            api, $"matters/{matter}/acts",
            new() { ["step"] = "inspect", ["values"] = new JsonObject { ["on"] = "2026-03-02", ["fit"] = true, ["officers"] = new JsonArray(house.Officer.Person.ToString()) } }, "w3");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        var reason = refused.Body["reasons"]!.AsArray().Single(r => r!["code"]!.GetValue<string>() == "fixture.two-officers")!;
        reason["citation"]!["article"]!.GetValue<int>().ShouldBe(42);
        reason["citation"]!["gist"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_stale_revision_is_412_and_an_unchanged_matter_304()
    {
        using var api = await house.Api(house.Officer);
        var matter = await Open(api, "版本比对", "s1");
        using var get = await api.GetAsync($"matters/{matter}");
        var tag = get.Headers.ETag!;
        var body = new JsonObject
        {
            ["step"] = "inspect",
            ["values"] = new JsonObject { ["on"] = "2026-03-02", ["fit"] = true, ["officers"] = new JsonArray(house.Officer.Person.ToString(), house.Second.Person.ToString()) },
        };

        (await Post(api, $"matters/{matter}/acts", body, "s2", "\"77\"")).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var same = new HttpRequestMessage(HttpMethod.Get, $"matters/{matter}");
        same.Headers.IfNoneMatch.Add(tag);
        (await api.SendAsync(same)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await Post(api, $"matters/{matter}/acts", body, "s3", tag.ToString())).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_token_ends_with_the_account_of_the_person_in_whose_name_it_acts()
    {
        using var api = await house.Api(house.Expired, ApiAllows.ReadFigures);
        (await api.GetAsync("figures?year=2026")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.Account(house.Expired);
        (await api.GetAsync("figures?year=2026")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await house.Execute("update account set disabled_at = now() where person_id = $1", house.Expired.Person);

        (await api.GetAsync("figures?year=2026")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_file_is_attached_only_by_who_brought_it_however_well_its_hash_is_known()
    {
        using var officer = await house.Api(house.Officer);
        using var second = await house.Api(house.Second);
        var hash = await Brought(officer, "甲的照片说明");
        JsonObject Body(string name, string sha) => new()
        {
            ["values"] = new JsonObject { [KindsRegister.Name.Code] = name, [KindsRegister.On.Code] = "2026-03-02", [KindsRegister.Papers.Code] = new JsonArray(sha) },
        };
        var path = $"registers/{KindsRegister.Declaration.Code}/records";

        var strange = await Post(second, path, Body("借来的文件", hash), "f1");
        var unknown = await Post(officer, path, Body("没有的文件", new string('e', 64)), "f2");
        var own = await Post(officer, path, Body("自己的文件", hash), "f3");

        (strange.Status, unknown.Status).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity));
        strange.Body["errors"]!.AsArray().ShouldHaveSingleItem()!["field"]!.GetValue<string>().ShouldBe(KindsRegister.Papers.Code);
        own.Status.ShouldBe(HttpStatusCode.Created);
        (await Brought(second, "甲的照片说明")).ShouldBe(hash);
        (await Post(second, path, Body("也有这份文件", hash), "f4")).Status.ShouldBe(HttpStatusCode.Created);
        using var figures = await house.Api(house.Officer, ApiAllows.ReadFigures);
        (await figures.PostAsync("files", new MultipartFormDataContent())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> Brought(HttpClient api, string text)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), "file", "说明.txt" } };
        using var answer = await api.PostAsync("files", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["sha256"]!.GetValue<string>();
    }

    [Fact]
    public async Task A_submitted_act_is_signed_over_the_api()
    {
        using var api = await house.Api(house.Officer);
        using var head = await house.Api(house.Head);
        var matter = await Open(api, "接口签批", "g1");
        await Post(api, $"matters/{matter}/acts", new() { ["step"] = "inspect", ["values"] = new JsonObject { ["on"] = "2026-03-02", ["fit"] = true, ["officers"] = new JsonArray(house.Officer.Person.ToString(), house.Second.Person.ToString()) } }, "g2");
        var submitted = await Post(api, $"matters/{matter}/acts", new() { ["step"] = "decide", ["values"] = new JsonObject { ["on"] = "2026-03-02", ["fee"] = 12050 } }, "g3");
        submitted.Body["done"]!.GetValue<bool>().ShouldBeFalse();

        var own = await Post(api, $"matters/{matter}/acts/3/signature", new() { ["agreed"] = true, ["opinion"] = "同意", ["on"] = "2026-03-02" }, "g4");
        var signed = await Post(head, $"matters/{matter}/acts/3/signature", new() { ["agreed"] = true, ["opinion"] = "同意", ["on"] = "2026-03-02" }, "g5");

        own.Status.ShouldBe(HttpStatusCode.Conflict);
        signed.Status.ShouldBe(HttpStatusCode.OK);
        var detail = JsonNode.Parse(await api.GetStringAsync($"matters/{matter}"))!;
        detail["waiting"]!["role"]!.GetValue<string>().ShouldBe("leader");
        detail["acts"]![2]!["values"]!["fee"]!.GetValue<long>().ShouldBe(12050);
    }

    [Fact]
    public async Task Records_are_entered_once_read_with_their_version_and_corrected_only_as_seen()
    {
        using var api = await house.Api(house.Officer);
        var values = new JsonObject { ["topic"] = "接口走访", ["on"] = "2026-03-01", ["people"] = 3, ["number"] = "API-1" };
        var first = await Post(api, "registers/fixture-visit/records", new() { ["values"] = values }, "r1");
        var second = await Post(api, "registers/fixture-visit/records", new() { ["values"] = values.DeepClone() }, "r1");
        var id = first.Body["id"]!.GetValue<string>();
        second.Body["id"]!.GetValue<string>().ShouldBe(id);

        values["people"] = 4;
        (await Put(api, $"records/{id}", new() { ["values"] = values.DeepClone(), ["reason"] = "漏记" }, "r2", null)).ShouldBe((HttpStatusCode)428);
        (await Put(api, $"records/{id}", new() { ["values"] = values.DeepClone(), ["reason"] = "漏记" }, "r3", "\"9\"")).ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Put(api, $"records/{id}", new() { ["values"] = values.DeepClone(), ["reason"] = "漏记" }, "r4", "\"1\"")).ShouldBe(HttpStatusCode.OK);
        JsonNode.Parse(await api.GetStringAsync($"records/{id}"))!["facts"]!["people"]!.GetValue<long>().ShouldBe(4);
        JsonNode.Parse(await api.GetStringAsync("figures/fixture_visitors?year=2026"))!["value"]!.GetValue<long>().ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task The_document_of_the_api_names_every_step_and_register()
    {
        using var nobody = new HttpClient { BaseAddress = house.Address };
        var document = JsonNode.Parse(await nobody.GetStringAsync("/api/v1/openapi.json"))!;

        document["openapi"]!.GetValue<string>().ShouldBe("3.1.0");
        document["components"]!["schemas"]!["fixture.permit.inspect"].ShouldNotBeNull();
        document["components"]!["schemas"]!["register.fixture-kinds"]!["properties"]!["goods"]!["type"]!.GetValue<string>().ShouldBe("array");
        document["paths"]!["/matters/{id}/acts"]!["post"].ShouldNotBeNull();
    }

    private static async Task<string> Open(HttpClient api, string name, string key) =>
        (await Post(api, "matters", new() { ["procedure"] = "fixture.permit", ["values"] = new JsonObject { ["on"] = "2026-03-02", ["name"] = name } }, key)).Body["matter"]!.GetValue<string>();

    private static async Task<(HttpStatusCode Status, JsonNode Body)> Post(HttpClient api, string path, JsonObject body, string key, string? match = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        using var answer = await api.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static async Task<HttpStatusCode> Put(HttpClient api, string path, JsonObject body, string key, string? match)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        using var answer = await api.SendAsync(request);
        return answer.StatusCode;
    }
}
