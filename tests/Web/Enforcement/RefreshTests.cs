using Fatong.Rooms.Enforcement;
using Fatong.Tests.Web.Pages;
using Microsoft.Playwright;

namespace Fatong.Tests.Web.Enforcement;

/// <summary>What is beside a form is refreshed while it is filled in, in real Chromium.</summary>
public sealed class RefreshTests(PagesFixture house) : IClassFixture<PagesFixture>
{
    private static readonly string[] Chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    [Fact]
    public async Task A_refresh_sends_no_chosen_file_and_keeps_it_chosen()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium.First(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var (name, password) = await house.Account(house.Officer);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{house.Address}sign-in");
        await page.FillAsync("[name=Name]", name);
        await page.FillAsync("[name=Password]", password);
        await page.ClickAsync("button[type=submit], form button");
        await page.WaitForLoadStateAsync();
        await page.GotoAsync($"{house.Address}matters/new/enforcement.lead");
        var files = page.Locator($"input[type=file][name=\"f.{CaseFields.Attachments.Code}\"]");
        await files.SetInputFilesAsync(new FilePayload { Name = "refresh-once.txt", MimeType = "text/plain", Buffer = "现场照片说明"u8.ToArray() });

        var answer = await page.RunAndWaitForResponseAsync(
            async () =>
            {
                await page.FillAsync($"[name=\"f.{CaseFields.Place.Code}\"]", "云溪客运站");
                await page.Keyboard.PressAsync("Tab");
            },
            response => response.Request.Method == "POST");
        await answer.FinishedAsync();

        (await house.Scalar<long>("select count(*) from file where name = 'refresh-once.txt'")).ShouldBe(0);
        (await files.EvaluateAsync<int>("input => input.files.length")).ShouldBe(1);
        (await page.InputValueAsync($"[name=\"f.{CaseFields.Place.Code}\"]")).ShouldBe("云溪客运站");
    }
}
