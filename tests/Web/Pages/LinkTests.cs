using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Fatong.Kernel.Procedures;
using Fatong.Tests.Web.Enforcement;

namespace Fatong.Tests.Web.Pages;

/// <summary>Every link of every page leads somewhere: the pages are walked as each role, one or two addresses of each shape.</summary>
public sealed partial class LinkTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    [Fact]
    public async Task No_link_that_an_officer_sees_leads_to_an_error()
    {
        await Cases();

        (await Walk(await house.SignIn(house.Officer), "/", ofEachShape: 2)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_link_that_a_leader_a_reviewer_or_the_office_sees_leads_to_an_error()
    {
        var open = await Cases();

        foreach (var person in new[] { house.Leader, open.Reviewer, open.Clerk })
        {
            (await Walk(await house.SignIn(person), "/")).ShouldBeEmpty(person.Name);
        }
    }

    [Fact]
    public async Task No_link_that_an_administrator_sees_leads_to_an_error_or_to_a_case()
    {
        var open = await Cases();

        foreach (var role in new[] { Roles.SystemAdmin, Roles.SecurityAdmin, Roles.AuditAdmin })
        {
            var browser = await house.SignIn(OfficeCase.Someone(role.Name, role));

            (await Walk(browser, "/")).ShouldBeEmpty(role.Name);
            (await browser.Get(open.Path)).Status.ShouldBe(HttpStatusCode.NotFound, role.Name);
            (await browser.Get("/matters")).Body.ShouldNotContain(open.Path, Case.Sensitive, role.Name);
        }
    }

    [Fact]
    public async Task No_public_link_leads_to_an_error()
    {
        await Cases();
        using var browser = new Browser(house.Address);

        (await Walk(browser, "/open")).ShouldBeEmpty();
        (await browser.Get("/open/no-such-page")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<OfficeCase> Cases()
    {
        await (await (await new OfficeCase(house, "路通").Reported()).Told()).Closed();
        return await new OfficeCase(house, "路开").Reported();
    }

    /// <summary>What was answered with an error, and where the link stood.</summary>
    private static async Task<IReadOnlyList<string>> Walk(Browser browser, string start, int ofEachShape = 1)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        var wrong = new ConcurrentBag<string>();
        List<(string Path, string From)> next = [(start, "")];
        while (next.Count > 0)
        {
            var pages = new ConcurrentBag<(string Path, string Body)>();
            await Parallel.ForEachAsync(next, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (link, _) =>
            {
                var answer = await browser.Get(link.Path);
                if ((int)answer.Status >= 400)
                {
                    wrong.Add($"{(int)answer.Status} {link.Path} ← {link.From}");
                }

                pages.Add((link.Path, answer.Body.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) ? answer.Body : ""));
            });
            next = [];
            foreach (var (page, body) in pages.OrderBy(p => p.Path, StringComparer.Ordinal))
            {
                foreach (var path in Link().Matches(body).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Select(l => l.StartsWith('?') ? page.Split('?')[0] + l : l).Where(IsOurs))
                {
                    var shape = Shape(path);
                    if (shapes.GetValueOrDefault(shape) < ofEachShape && seen.Add(path))
                    {
                        shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
                        next.Add((path, page));
                    }
                }
            }
        }

        return [.. wrong.Order(StringComparer.Ordinal)];
    }

    private static bool IsOurs(string link) => link is ['/', not '/', ..] or "/" && !link.StartsWith("/lib/", StringComparison.Ordinal);

    /// <summary>An address without its ids and values: the kind of page it is.</summary>
    private static string Shape(string path)
    {
        var parts = path.Split('?', 2);
        var keys = parts.Length < 2 ? [] : parts[1].Split('&').Select(p => p.StartsWith("tab=", StringComparison.Ordinal) ? p : p.Split('=')[0]);
        return $"{Id().Replace(parts[0], "*")}?{string.Join('&', keys.Order(StringComparer.Ordinal))}";
    }

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"([^\"#]+)")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{20,}|(?<=/figures/)[^/]+|(?<=/duties/of/)[^/]+|(?<=/registers/)[^/]+(?=/.)|\\d{4}-\\d\\d-\\d\\d")]
    private static partial Regex Id();
}
