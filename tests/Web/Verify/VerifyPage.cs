using Microsoft.Playwright;

namespace Fatong.Tests.Web.Verify;

/// <summary>The verification page opened from the file system in real Chromium, without network.</summary>
public sealed class VerifyPage : IAsyncLifetime
{
    private static readonly string[] Chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IPage Page { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium.First(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var context = await _browser.NewContextAsync(new() { Offline = true, ViewportSize = new() { Width = 1366, Height = 768 } });
        Page = await context.NewPageAsync();
        await Page.GotoAsync(new Uri(Path()).AbsoluteUri);
    }

    /// <summary>Hands files to the page.</summary>
    /// <returns>Verdict of each file: good, part or bad, with all the words shown.</returns>
    public async Task<IReadOnlyList<(string Verdict, string Words)>> Verify(IEnumerable<(string Name, string Text)> files, string keys = "")
    {
        await Page.FillAsync("#keys", keys);
        await Page.EvaluateAsync("() => { delete document.body.dataset.done; }");
        var folder = Directory.CreateTempSubdirectory("fatong-verify-");
        try
        {
            var paths = new List<string>();
            foreach (var (name, text) in files)
            {
                paths.Add(System.IO.Path.Combine(folder.FullName, name));
                await File.WriteAllTextAsync(paths[^1], text, TestContext.Current.CancellationToken);
            }

            await Page.SetInputFilesAsync("#files", paths);
            await Page.WaitForSelectorAsync("body[data-done]");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var results = new List<(string, string)>();
        foreach (var section in await Page.QuerySelectorAllAsync("#results > section"))
        {
            results.Add((await section.GetAttributeAsync("data-verdict") ?? "", await section.InnerTextAsync()));
        }

        return results;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    private static string Path()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Fatong.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the tree.");
        }

        return System.IO.Path.Combine(folder.FullName, "src/Web/wwwroot/verify/index.html");
    }
}
