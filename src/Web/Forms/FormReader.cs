using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Platform.Exchange;
using Fatong.Platform.Files;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Web.Api;

namespace Fatong.Web.Forms;

/// <summary>Makes forms from declared fields, blank or as posted, and finds what their links may point to.</summary>
public sealed class FormReader(RecordReader records, BureauFiles files, SignInSheet sheets, IIdSource ids)
{
    /// <summary>A link with at most so many targets is a plain list; more are searched.</summary>
    public const int ShortList = 40;

    public FormModel Blank(IReadOnlyList<Field> fields) => new(fields, ids.Next().ToString("N"));

    /// <summary>The form as posted; uploaded files are captured, so that nothing has to be chosen twice.</summary>
    /// <param name="standing">What the thing says already: its files may stay, whoever brought them.</param>
    public async Task<FormModel> Posted(Actor actor, HttpContext http, IReadOnlyList<Field> fields, CancellationToken ct, params IEnumerable<Facts> standing)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var errors = new List<FieldError>();
        var held = standing.SelectMany(FileApi.FilesIn).ToList();
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        var finds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var name = FormModel.Prefix + field.Code;
            typed[field.Code] = field.Kind switch
            {
                FieldKind.Rows => Rows(form, field, name),
                FieldKind.Files => await Files(actor, form, field, name, held, errors, ct),
                _ => string.Join(',', form[name].Where(v => !string.IsNullOrEmpty(v))),
            };
            if (form[FormModel.FindPrefix + field.Code].FirstOrDefault() is { Length: > 0 } find)
            {
                finds[field.Code] = find;
            }
        }

        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields.Where(f => f.SignIn))
        {
            if (form.Files.GetFile(FormModel.SheetPrefix + field.Code) is { Length: > 0 } sheet)
            {
                await SignIn(actor, field, fields, sheet, typed, told, errors, ct);
            }
        }

        var wish = form[FormModel.WishName].ToString();
        var key = form[FormModel.KeyName].ToString();
        return new FormModel(fields, key.Length is > 0 and <= 80 ? key : ids.Next().ToString("N"))
        {
            Typed = typed,
            Finds = finds,
            Errors = errors,
            Told = told,
            Wish = wish switch { "draft" => FormWish.Draft, "find" or "look" or "sheet" => FormWish.Again, _ when wish.StartsWith("rows:", StringComparison.Ordinal) => FormWish.Again, _ => FormWish.Submit },
            MoreRowsOf = wish.StartsWith("rows:", StringComparison.Ordinal) ? wish[5..] : null,
        };
    }

    /// <summary>Finds the targets of links and the names of files, before the form is shown.</summary>
    public async Task Prepare(FormModel form, Actor actor, CancellationToken ct)
    {
        foreach (var field in form.Fields.Where(f => f.Kind is FieldKind.Link or FieldKind.Links))
        {
            var found = await records.Targets(actor, field.Target!, form.Finds.GetValueOrDefault(field.Code), ShortList + 1, ct);
            var chosen = form.Items(field.Code).Select(item => Guid.TryParse(item, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
            var missing = chosen.Except(found.Select(f => f.Id)).ToList();
            var titles = await records.Titles(actor.Bureau, missing, ct);
            form.Options[field.Code] = [.. missing.Where(titles.ContainsKey).Select(id => new LinkTarget(id, titles[id], null)), .. found];
        }

        var hashes = form.Fields.Where(f => f.Kind == FieldKind.Files).SelectMany(f => form.Items(f.Code)).ToList();
        if (hashes.Count > 0)
        {
            form.Files = await files.Of(actor.Bureau, hashes, ct);
        }
    }

    private static string Rows(IFormCollection form, Field field, string name)
    {
        var lines = new List<string>();
        for (var row = 0; row < 500 && field.Columns.Any(c => form.ContainsKey($"{name}.{row}.{c.Code}")); row++)
        {
            var cells = field.Columns.Select(c => string.Join('，', form[$"{name}.{row}.{c.Code}"].OfType<string>()).Trim()
                .Replace('|', '/').Replace('｜', '/').Replace('\t', ' ').ReplaceLineEndings(" ")).ToList();
            if (cells.Any(c => c.Length > 0))
            {
                lines.Add(string.Join('|', cells));
            }
        }

        return string.Join('\n', lines);
    }

    private async Task<string> Files(Actor actor, IFormCollection form, Field field, string name, IReadOnlyList<string> held, List<FieldError> errors, CancellationToken ct)
    {
        // Hashes that come back from the form count only when the actor captured the file or it stood there before.
        var hashes = form[name].OfType<string>().Where(h => FileDigest.Parse(h) is not null).ToList();
        var may = hashes.Count == 0 ? null : await files.Attachable(actor, hashes, held, ct);
        hashes.RemoveAll(h => !may!.Contains(h));
        foreach (var upload in form.Files.GetFiles(name).Where(f => f.Length > 0))
        {
            await using var content = upload.OpenReadStream();
            var (file, error) = await files.Capture(actor, content, upload.FileName, FileLimits.For(field, FileLimits.Evidence), ct);
            if (file is null)
            {
                errors.Add(new(field.Code, field.Label, $"{upload.FileName}：{error}"));
            }
            else if (!hashes.Contains(file.Digest.Hex))
            {
                hashes.Add(file.Digest.Hex);
            }
        }

        return string.Join(',', hashes);
    }

    /// <summary>Adds the people of a sign-in sheet to those chosen; the sheet itself becomes an attachment where the form has a place.</summary>
    private async Task SignIn(
        Actor actor, Field field, IReadOnlyList<Field> fields, IFormFile sheet, Dictionary<string, string> typed, Dictionary<string, string> told, List<FieldError> errors, CancellationToken ct)
    {
        if (Tables.Unreadable(sheet.FileName) is { } reason)
        {
            errors.Add(new(field.Code, field.Label, $"{sheet.FileName}：{reason}"));
            return;
        }

        await using var content = sheet.OpenReadStream();
        var (file, error) = await files.Capture(actor, content, sheet.FileName, FileLimits.Documents, ct);
        if (file is null)
        {
            errors.Add(new(field.Code, field.Label, $"{sheet.FileName}：{error}"));
            return;
        }

        try
        {
            content.Position = 0;
            var list = await sheets.Read(actor, field, content, sheet.FileName, ct);
            var before = typed.GetValueOrDefault(field.Code, "").Split(',', StringSplitOptions.RemoveEmptyEntries);
            typed[field.Code] = string.Join(',', before.Concat(list.People.Select(id => id.ToString())).Distinct(StringComparer.Ordinal));
            told[field.Code] = $"签到表“{sheet.FileName}”读入{list.People.Count}人";
            errors.AddRange(list.Errors.Take(50).Select(e => new FieldError(field.Code, field.Label, $"签到表第{e.Row}行：{e.Message}")));
            if (fields.FirstOrDefault(f => f.Kind == FieldKind.Files) is { } place)
            {
                var kept = typed.GetValueOrDefault(place.Code, "").Split(',', StringSplitOptions.RemoveEmptyEntries);
                typed[place.Code] = string.Join(',', kept.Append(file.Digest.Hex).Distinct(StringComparer.Ordinal));
            }
        }
        catch (SheetRefused refused)
        {
            errors.Add(new(field.Code, field.Label, $"{sheet.FileName}：{refused.Message}"));
        }
    }
}
