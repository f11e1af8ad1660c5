using Fatong.Kernel.Fields;
using Microsoft.Playwright;

namespace Fatong.Tests.Web.Pages;

/// <summary>Fills the fields of a step's form in a browser, each as its kind is filled.</summary>
internal static class FormEntry
{
    /// <param name="file">What is uploaded where a field asks for files.</param>
    public static async Task Enter(IPage page, string file, Field field, object value)
    {
        var name = $"[name=\"f.{field.Code}\"]";
        switch (value)
        {
            case IReadOnlyList<string> when field.Kind == FieldKind.Files:
                await page.SetInputFilesAsync($"input[type=file]{name}", file);
                break;
            case IReadOnlyList<string> codes:
                foreach (var code in codes)
                {
                    await page.CheckAsync($"{name}[value=\"{code}\"]");
                }

                break;
            case IReadOnlyList<Guid> ids:
                foreach (var id in ids)
                {
                    await page.CheckAsync($"{name}[value=\"{id}\"]");
                }

                break;
            case bool or string when field.Kind == FieldKind.YesNo || (field.Kind == FieldKind.Choice && field.Options.Count <= 4):
                await page.CheckAsync($"{name}[value=\"{FieldText.Input(field, value)}\"]");
                break;
            case Guid or string when field.Kind is FieldKind.Link or FieldKind.Choice:
                await page.SelectOptionAsync($"select{name}", FieldText.Input(field, value));
                break;
            default:
                await page.FillAsync($"{name}:not([type=hidden])", FieldText.Input(field, value));
                break;
        }
    }
}
