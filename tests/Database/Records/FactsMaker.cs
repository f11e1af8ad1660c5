using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;

namespace Fatong.Tests.Database.Records;

/// <summary>
/// Makes facts that a register accepts, from its declaration alone: values by kind within their bounds, then changed until no rule
/// is broken. The same seed makes the same facts.
/// </summary>
internal sealed class FactsMaker(int seed, DateOnly today, Func<string, Guid?> target)
{
    private readonly Random random = new(seed);
    private int serial;

    /// <param name="full">Every field is filled; else only some of those that may be left out.</param>
    internal Facts Make(Register register, bool full)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var facts = Facts.None;
            foreach (var field in register.Fields.Where(f => f.Required || full || random.Next(3) > 0))
            {
                facts = facts.With(field.Code, Value(field));
            }

            facts = Mend(register, register.Complete(facts));
            if (Errors(register, facts).Count == 0)
            {
                return facts;
            }
        }

        throw new InvalidOperationException($"No facts for {register.Code} with seed {seed}.");
    }

    private Facts Mend(Register register, Facts facts)
    {
        for (var turn = 0; turn < 80 && Errors(register, facts) is { Count: > 0 } errors; turn++)
        {
            var field = register.Fields.First(f => f.Code == errors[turn % errors.Count].Field);
            object? value = random.Next(4) switch
            {
                0 when !field.Required => null,
                1 when field.Kind == FieldKind.Date => today.AddDays(random.Next(1, 400)),
                1 when field.Kind == FieldKind.Number => field.Min ?? 0,
                _ => Value(field),
            };
            facts = facts.With(field.Code, value);
        }

        return facts;
    }

    private List<FieldError> Errors(Register register, Facts facts) =>
    [
        .. FieldCheck.Missing(register.Fields, facts), .. register.Broken(facts, today),
        .. register.InForce is { } span && facts.Has(span.From) && facts.Has(span.To) && facts.Get(span.From) > facts.Get(span.To) ? [new FieldError(span.To.Code, "", "")] : (FieldError[])[],
        .. register.On is { } on && facts.Has(on) && facts.Get(on) > today ? [new FieldError(on.Code, "", "")] : (FieldError[])[],
    ];

    private object? Value(Field field)
    {
        object? value = field.Kind switch
        {
            FieldKind.Text or FieldKind.Paragraph => Text(field),
            FieldKind.Number or FieldKind.Money => Number(field),
            FieldKind.Date => today.AddDays(-random.Next(400)),
            FieldKind.Moment => new DateTimeOffset(today.AddDays(-random.Next(1, 400)), new TimeOnly(random.Next(8, 18), random.Next(60)), TimeSpan.Zero),
            FieldKind.YesNo => random.Next(2) == 0,
            FieldKind.Choice => field.Options[random.Next(field.Options.Count)].Code,
            FieldKind.Choices => (IReadOnlyList<string>)[.. field.Options.Where(_ => random.Next(2) == 0).DefaultIfEmpty(field.Options[0]).Select(o => o.Code)],
            FieldKind.Link => target(field.Target!),
            FieldKind.Links => Enumerable.Range(0, random.Next(1, 4)).Select(_ => target(field.Target!)).OfType<Guid>().Distinct().ToList() is { Count: > 0 } ids ? (IReadOnlyList<Guid>)ids : null,
            FieldKind.Files => (IReadOnlyList<string>)[string.Concat(Enumerable.Range(0, 64).Select(_ => "0123456789abcdef"[random.Next(16)]))],
            FieldKind.Rows => (IReadOnlyList<Facts>)[.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Row(field))],
            _ => throw new InvalidOperationException($"{field.Code}: {field.Kind}"),
        };
        return value;
    }

    private Facts Row(Field field) => field.Columns.Aggregate(Facts.None, (row, column) => row.With(column.Code, Value(column)));

    private long Number(Field field)
    {
        var (min, max) = (field.Min ?? 0, field.Max ?? 1000);
        return field.Unit == "年" && max > 2000 && min <= today.Year ? today.Year - random.Next(2) : min + random.Next((int)Math.Min(max - min, 500) + 1);
    }

    /// <summary>The first of some plain texts that the field's own check accepts, told apart by a number where nothing checks.</summary>
    private string Text(Field field)
    {
        serial++;
        IEnumerable<string> plain =
        [
            $"{field.Label}{seed}之{serial}", $"甲{serial}", "2026-03", "12-04", "A", "苏A12345", "https://example.test/a", "13800000000", "09:30",
            .. "0123456789X".Select(c => $"11010519491231{((seed * 37) + serial) % 1000:000}{c}"),
            .. "0123456789ABCDEFGHJKLMNPQRTUWXY".Select(c => $"91110000MA{((seed * 1000) + serial) % 10_000_000:0000000}{c}"),
        ];
        return plain.Select(t => t.Length > field.MaxLength ? t[..field.MaxLength] : t).FirstOrDefault(t => FieldText.Parse(field, t).Error is null)
            ?? throw new InvalidOperationException($"No text for {field.Code} ({field.Label}): {FieldText.Parse(field, "甲").Error}");
    }
}
