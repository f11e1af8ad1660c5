using Fatong.Platform.Work;
using Fatong.Tests.Web.Pages;
using Microsoft.Playwright;

namespace Fatong.Tests.Web;

/// <summary>Real Chromium at the size of an office screen. Pictures go to the folder of <c>FATONG_SHOTS</c>.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    internal static async Task<Chromium> Start()
    {
        var driver = await Playwright.CreateAsync();
        return new(driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.First(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    internal async Task<IPage> Blank(bool scripts = true)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1366, Height = 768 }, Locale = "zh-CN", JavaScriptEnabled = scripts });
        return await context.NewPageAsync();
    }

    internal async Task<IPage> SignedIn(PagesFixture house, Actor actor)
    {
        var (name, password) = await house.Account(actor);
        var page = await Blank();
        await page.GotoAsync($"{house.Address}sign-in");
        await page.FillAsync("[name=Name]", name);
        await page.FillAsync("[name=Password]", password);
        await page.ClickAsync("button[type=submit], form button");
        await page.WaitForLoadStateAsync();
        return page;
    }

    internal static async Task Shoot(IPage page, string name, bool whole = true)
    {
        if (Environment.GetEnvironmentVariable("FATONG_SHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = whole });
        }
    }
}
